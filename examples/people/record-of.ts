import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'

type Contact = NetworkingRecordInput['contacts'][number]
type Activity = NetworkingRecordInput['activities'][number]
type Appointment = NonNullable<NetworkingRecordInput['appointments']>[number]

type EventOf<Kind extends Activity> = Kind extends Activity ? Omit<Kind, 'id' | 'at'> : never

/** What happened, without its id and its moment. */
type Event = EventOf<Activity>

/** So many days ago, and what happened then. */
export type Entry = readonly [days: number, event: Event]

type Diary = {
  readonly seeker: NetworkingRecordInput['seeker']
  readonly contacts: readonly Contact[]
  /** In any order; the id of an activity follows from what it is about. */
  readonly log: readonly Entry[]
  /** What is arranged. */
  readonly appointments?: readonly Appointment[]
}

/** A record from what somebody would write into a diary: days that count back from a moment. */
export function recordOf(now: Date, { seeker, contacts, log, appointments = [] }: Diary): NetworkingRecordInput {
  const activities = log.map(
    ([days, event]): Activity => ({ ...event, id: idOf(days, event), at: daysBefore(now, days) }),
  )
  return { seeker, contacts: [...contacts], activities, appointments: [...appointments] }
}

/** People of one channel, by their ids and names. */
export function known(
  channel: string,
  names: Readonly<Record<string, string>>,
  facts: Partial<Contact> = {},
): readonly Contact[] {
  return Object.entries(names).map(([id, name]) => ({ id, name, channel, ...facts }))
}

/** The same with each of several people on one day. */
export function withEach(
  contactIds: readonly string[],
  days: number,
  eventWith: (contactId: string) => Event,
): readonly Entry[] {
  return contactIds.map((contactId) => [days, eventWith(contactId)])
}

/** The seeker asked each of several people for advice. */
export function askedAdvice(contactIds: readonly string[], days: number): readonly Entry[] {
  return withEach(contactIds, days, (contactId) => ({ type: 'approach_sent', contactId, ask: 'advice' }))
}

function idOf(days: number, event: Event): string {
  const about = 'contactId' in event ? event.contactId : 'channel' in event ? event.channel : undefined
  return [event.type, about, String(days)].filter(Boolean).join('-')
}
