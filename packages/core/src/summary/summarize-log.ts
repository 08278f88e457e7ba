import { activitiesByContact, activitiesInOrder } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { isMilestone, type Milestone } from '../activity/milestone.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { channelsById } from '../channel/channels-by-id.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { TargetEmployer } from '../employer/target-employer-schema.ts'
import { isOfSearch } from '../funnel/search-log.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { type ContactSummary, replaySummary, startSummary } from './contact-summary.ts'
import { hoursWith, type LoggedHours, noHours } from './logged-hours.ts'

/**
 * A record with a summary of its log in place of the log; every review is derived from it.
 *
 * Its size depends on the number of contacts and milestones, not on the number of activities.
 */
export type SummarizedRecord = Omit<NetworkingRecord, 'activities' | 'targetEmployers'> & {
  /** The employers the seeker would like to work for. */
  readonly targetEmployers: readonly TargetEmployer[]
  /** The summary of each contact's log, by the contact's id. */
  readonly summaries: ReadonlyMap<string, ContactSummary>
  /** The activities that stay relevant one by one, in order of time. */
  readonly milestones: readonly Milestone[]
  /** The hours logged. */
  readonly hours: LoggedHours
}

/** Summarizes the log of a record, independent of the order of entry. */
export function summarizeRecord(record: NetworkingRecord, channels: readonly Channel[]): SummarizedRecord {
  return addLog(withoutLog(record), logOf(record.activities), channels).record
}

/** A record as it is before anything is logged. */
export function withoutLog({
  seeker,
  contacts,
  appointments = [],
  targetEmployers = [],
}: NetworkingRecord): SummarizedRecord {
  return { seeker, contacts, appointments, targetEmployers, summaries: new Map(), milestones: [], hours: noHours }
}

/** Activities in any order, and those of each contact. */
export type Log = {
  readonly activities: readonly Activity[]
  readonly byContact: ReadonlyMap<string, readonly Activity[]>
}

/** Sorts activities by contact. */
export function logOf(activities: readonly Activity[]): Log {
  return { activities, byContact: activitiesByContact(activities) }
}

/** A record with a log added to it, and the contacts to whose summary it was not added, since it holds a later activity. */
export type Added = { readonly record: SummarizedRecord; readonly late: readonly string[] }

/** Adds a log to a summarized record; a contact's summary takes what is later than all in it. */
export function addLog(record: SummarizedRecord, { activities, byContact }: Log, channels: readonly Channel[]): Added {
  const startOf = summaryBefore(record, channels)
  const summaries = new Map(record.summaries)
  const late: string[] = []
  for (const contact of record.contacts) {
    const start = startOf(contact)
    const theirs = activitiesInOrder(byContact.get(contact.id) ?? [])
    if (isLater(theirs, start)) summaries.set(contact.id, replaySummary(start, theirs, record.seeker))
    else late.push(contact.id)
  }
  const milestones = activitiesInOrder([...record.milestones, ...activities.filter(isMilestone)])
  return { record: { ...record, summaries, milestones, hours: hoursWith(record.hours, activities) }, late }
}

/** The summary of a contact before a log is added. */
export function summaryBefore(
  { summaries }: SummarizedRecord,
  channels: readonly Channel[],
): (contact: Contact) => ContactSummary {
  const byId = channelsById(channels)
  return (contact) => summaries.get(contact.id) ?? startSummary(contact, byId.get(contact.channel))
}

function isLater([first]: readonly Activity[], { latest }: ContactSummary): boolean {
  // Two activities at one moment may come in either order, so the summary is rebuilt.
  return !first || !latest || first.at > latest.at
}

/** The milestones of the present search. */
export function milestonesOfSearch({ seeker, milestones }: SummarizedRecord): readonly Milestone[] {
  return milestones.filter((milestone) => isOfSearch(milestone, seeker))
}

/** How many activities the log holds. */
export function countActivities({ summaries, milestones, hours }: SummarizedRecord): number {
  const withNobody = milestones.filter((it) => !('contactId' in it) || it.contactId === undefined).length
  const ofHours = hours.reduce((sum, { entries }) => sum + entries, 0)
  return [...summaries.values()].reduce((sum, { activities }) => sum + activities, ofHours + withNobody)
}
