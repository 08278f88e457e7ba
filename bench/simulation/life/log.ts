import type { NetworkingRecordInput } from '@tiecraft/core'
import { dateOf } from './calendar.ts'

export type ContactEntry = NetworkingRecordInput['contacts'][number]
type ActivityEntry = NetworkingRecordInput['activities'][number]

type WithoutTime<Entry> = Entry extends unknown ? Omit<Entry, 'id' | 'at'> : never

/** What happened, its id and moment aside. */
export type Happening = WithoutTime<ActivityEntry>

/** What somebody writes down, as they write it. */
export type Log = {
  readonly contacts: readonly ContactEntry[]
  readonly activities: readonly ActivityEntry[]
  readonly meet: (contact: ContactEntry) => string
  /** Writes down what happened on a day, unless that day is still to come. */
  readonly note: (day: number, activity: Happening) => void
}

/** An empty log that ends on a day. */
export function startLog(until: number): Log {
  const contacts: ContactEntry[] = []
  const activities: ActivityEntry[] = []
  return {
    contacts,
    activities,
    meet: (contact) => {
      contacts.push(contact)
      return contact.id
    },
    note: (day, activity) => {
      if (day <= until) activities.push({ id: `${activities.length + 1}`, at: dateOf(day), ...activity })
    },
  }
}
