import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import { dueContacts } from '../relationship/due-contacts.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { stageAdvice } from '../relationship/stage-advice.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { en } from '../text/en/en.ts'
import type { Sentences } from '../text/sentences.ts'
import { localClock } from '../value/local-clock.ts'
import { dayAfter } from '../value/weekday.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { calendarName } from './calendar-name.ts'

/** How calendar entries of people due are made. */
export type DueEntriesOptions = {
  /** The moment from which days are counted. */
  readonly now: Date
  /** The locale of the texts; English if not given. */
  readonly sentences?: Sentences
  /** The channels; those of the situation if not given, or else of the catalogue. */
  readonly channels?: readonly Channel[]
  /** People to be in touch with on one day; 2 if not given (an assumption). */
  readonly perDay?: number
  /** The zone in which the days are counted; the seeker's own if not given and known, or else UTC. */
  readonly timeZone?: string
}

/**
 * Spreads the contacts who are due over the coming days as calendar entries.
 *
 * All are private, since others may see the calendar. Contacts of sensitive channels, such as a place of worship, are
 * not even named. A situation knows the seeker's own time zone, relationships alone do not.
 */
export function dueEntries(
  subject: Situation | readonly Relationship[],
  { now, sentences = en, channels, perDay = 2, timeZone }: DueEntriesOptions,
): readonly CalendarEntry[] {
  const known = knownOf(subject)
  const { relationships } = known
  const byId = new Map(relationships.map((relationship) => [relationship.contact.id, relationship]))
  const sensitive = new Set((channels ?? known.channels).filter((channel) => channel.sensitive).map(({ id }) => id))
  const today = localClock(timeZone ?? known.timeZone).timeAt(now).day
  return dueContacts(relationships, { now })
    .flatMap(({ contactId }) => byId.get(contactId) ?? [])
    .map((relationship, index) => {
      const day = dayAfter(today, Math.floor(index / Math.max(1, perDay)))
      return dueEntry(relationship, day, sensitive.has(relationship.contact.channel), sentences)
    })
}

type Known = Pick<Situation, 'relationships' | 'channels'> & { readonly timeZone?: string | undefined }

function knownOf(subject: Situation | readonly Relationship[]): Known {
  if (!('relationships' in subject)) return { relationships: subject, channels: catalogue }
  const { relationships, channels, record } = subject
  return { relationships, channels, timeZone: record.seeker.preferences?.timeZone }
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
    title: isSensitive ? calendar.dueUnnamed : calendar.due({ name: calendarName(contact.name) }),
    ...(!isSensitive && { description: `${nextSteps[advice.next]} ${notYet[advice.notYet]}`.trim() }),
    when: { day },
    isPrivate: true,
  }
}
