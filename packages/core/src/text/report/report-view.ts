import type { Channel } from '../../channel/channel-schema.ts'
import type { Review } from '../../review/review.ts'
import { contactNames, type NamedContact } from '../contact-names.ts'
import type { ForAdviser } from '../for-adviser.ts'
import { formatsFor } from '../formats.ts'
import type { Sentences } from '../sentences.ts'

/** Options of a report: who reads it, who the contacts are, and the time zone of its dates. */
export type ReportOptions = {
  /** The adviser who reads it; the seeker reads it if not given. */
  readonly forAdviser?: ForAdviser | undefined
  /** Those the review names by their ids; an id stands where a name is missing. */
  readonly contacts?: readonly NamedContact[]
  /** A portal's own channels; those of the catalogue have names of their own. */
  readonly channels?: readonly Channel[]
  /** That of the week's plan if absent; UTC if unknown. */
  readonly timeZone?: string | undefined
}

/** A review as its report shows it. */
export type ReportView = {
  readonly review: Review
  readonly sentences: Sentences
  readonly contacts: readonly NamedContact[]
  readonly channels: readonly Channel[]
  readonly nameOf: (contactId: string) => string
  readonly day: (moment: Date) => string
  readonly list: (entries: readonly string[]) => string
  /** How much of what can wait is left out, so that it stays on one page: nothing, some, or all of it. */
  readonly brevity: 0 | 1 | 2
}

/** A heading and the lines below it; a report leaves out a section without lines. */
export type ReportSection = { readonly heading: string; readonly lines: readonly string[] }

/** A view of a review in one language. */
export function viewOf(
  review: Review,
  sentences: Sentences,
  { contacts = [], channels = [], timeZone }: ReportOptions,
): ReportView {
  const nameOf = contactNames(contacts)
  const { day, dayOfYear, list } = formatsFor(sentences.tag)
  const isThisYear = (moment: Date): boolean => moment.getUTCFullYear() === review.asOf.getUTCFullYear()
  return {
    review,
    sentences,
    contacts,
    channels,
    nameOf: (contactId) => escaped(nameOf(contactId)),
    day: (moment) => (isThisYear(moment) ? dayOfYear(moment, timeZone) : day(moment, timeZone)),
    list,
    brevity: 0,
  }
}

/** The seeker's own words as Markdown that shows them as they are: no markup, and no address that becomes a link. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
}

export function bullet(line: string): string {
  return `- ${line}`
}

export function numbered(line: string, index: number): string {
  return `${index + 1}. ${line}`
}
