import type { Contact } from '../../contact/contact-schema.ts'
import type { Review } from '../../review/review.ts'
import { formatsFor } from '../formats.ts'
import type { Sentences } from '../sentences.ts'

/** Options of a report: who the contacts are, and the time zone of its dates. */
export type ReportOptions = {
  /** Those the review names by their ids; an id stands where a name is missing. */
  readonly contacts?: readonly Pick<Contact, 'id' | 'name'>[]
  /** UTC if absent or unknown. */
  readonly timeZone?: string | undefined
}

/** A review as its report shows it. */
export type ReportView = {
  readonly review: Review
  readonly sentences: Sentences
  readonly contacts: readonly Pick<Contact, 'id' | 'name'>[]
  readonly nameOf: (contactId: string) => string
  readonly day: (moment: Date) => string
  readonly list: (entries: readonly string[]) => string
}

/** A heading and the lines below it; a report leaves out a section without lines. */
export type ReportSection = { readonly heading: string; readonly lines: readonly string[] }

/** A view of a review in one language. */
export function viewOf(review: Review, sentences: Sentences, { contacts = [], timeZone }: ReportOptions): ReportView {
  const names = new Map(contacts.map(({ id, name }) => [id, name]))
  const { day, list } = formatsFor(sentences.tag)
  return {
    review,
    sentences,
    contacts,
    nameOf: (contactId) => escaped(names.get(contactId) ?? contactId),
    day: (moment) => day(moment, timeZone),
    list,
  }
}

/** The seeker's own words, with Markdown's special characters escaped. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}

export function bullet(line: string): string {
  return `- ${line}`
}

export function numbered(line: string, index: number): string {
  return `${index + 1}. ${line}`
}
