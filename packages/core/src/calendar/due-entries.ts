import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import { dueContacts } from '../relationship/due-contacts.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { stageAdvice } from '../relationship/stage-advice.ts'
import { plainName } from '../text/contact-names.ts'
import { en } from '../text/en/en.ts'
import type { Sentences } from '../text/sentences.ts'
import { localClock } from '../value/local-clock.ts'
import { dayAfter } from '../value/weekday.ts'
import type { CalendarEntry } from './calendar-entry.ts'

/** How calendar entries of people due are made. */
export type DueEntriesOptions = {
  /** The moment from which days are counted. */
  readonly now: Date
  /** The locale of the texts; English if not given. */
  readonly sentences?: Sentences
  /** The channels; those of the catalogue if not given. */
  readonly channels?: readonly Channel[]
  /** People to be in touch with on one day; 2 if not given (an assumption). */
  readonly perDay?: number
  /** The zone in which the days are counted; UTC if not given or unknown. */
  readonly timeZone?: string
}

/**
 * Spreads the contacts who are due over the coming days as calendar entries.
 *
 * All are private, since others may see the calendar. Contacts of sensitive channels, such as a place of worship, are
 * not even named.
 */
export function dueEntries(
  relationships: readonly Relationship[],
  { now, sentences = en, channels = catalogue, perDay = 2, timeZone }: DueEntriesOptions,
): readonly CalendarEntry[] {
  const byId = new Map(relationships.map((relationship) => [relationship.contact.id, relationship]))
  const sensitive = new Set(channels.filter((channel) => channel.sensitive).map(({ id }) => id))
  const today = localClock(timeZone).timeAt(now).day
  return dueContacts(relationships, { now })
    .flatMap(({ contactId }) => byId.get(contactId) ?? [])
    .map((relationship, index) => {
      const day = dayAfter(today, Math.floor(index / Math.max(1, perDay)))
      return dueEntry(relationship, day, sensitive.has(relationship.contact.channel), sentences)
    })
}

function dueEntry(
  { contact, state }: Relationship,
  day: string,
  isSensitive: boolean,
  { calendar, stageAdvice: nextSteps, notYet }: Sentences,
): CalendarEntry {
  const advice = stageAdvice[state.stage]
  return {
    id: `due:${contact.id}`,
    title: isSensitive ? calendar.dueUnnamed : calendar.due({ name: plainName(contact.name) }),
    ...(!isSensitive && { description: `${nextSteps[advice.next]} ${notYet[advice.notYet]}`.trim() }),
    when: { day },
    isPrivate: true,
  }
}
