import { activitiesByContact, activitiesInOrder } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import { isMilestone, type Milestone } from '../activity/milestone.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import { channelsById } from '../channel/channels-by-id.ts'
import type { TargetEmployer } from '../employer/target-employer-schema.ts'
import { isOfSearch } from '../funnel/search-log.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import {
  activityWithout,
  appointmentsWithout,
  type Sensitive,
  sensitiveOf,
  withoutSensitiveContacts,
} from '../record/without-sensitive.ts'
import { type ContactSummary, replaySummary, startSummary } from './contact-summary.ts'
import { hoursWith, type LoggedHours, noHours } from './logged-hours.ts'

/**
 * A record with a summary of its log in place of the log; every review is derived from it.
 *
 * Its size depends on the number of contacts and milestones, not on the number of activities.
 */
export type RecordSummary = Omit<NetworkingRecord, 'activities' | 'targetEmployers'> & {
  /** The employers the seeker would like to work for. */
  readonly targetEmployers: readonly TargetEmployer[]
  /** The summary of each contact's log, by the contact's id. */
  readonly summaries: ReadonlyMap<string, ContactSummary>
  /** The summary without sensitive entries, by the contact's id; only for contacts whose summary it changes. */
  readonly openSummaries: ReadonlyMap<string, ContactSummary>
  /** The activities that stay relevant one by one, in order of time. */
  readonly milestones: readonly Milestone[]
  /** The hours logged. */
  readonly hours: LoggedHours
}

/**
 * Folds the log of a record into its summary, independent of the order of entry.
 *
 * @example
 * foldRecord({
 *   seeker: { id: 'ana', affiliations: [], selfReports: [] },
 *   contacts: [],
 *   activities: [],
 *   appointments: [],
 * }).milestones // => []
 */
export function foldRecord(
  { seeker, contacts, activities, appointments = [], targetEmployers = [] }: NetworkingRecord,
  channels: readonly Channel[] = catalogue,
): RecordSummary {
  const known = { seeker, contacts, appointments, targetEmployers }
  const nothing = { ...known, summaries: new Map(), openSummaries: new Map(), milestones: [], hours: noHours }
  return foldActivities(nothing, activities, channels)[0]
}

/**
 * Adds activities to the summary of a record.
 *
 * `late` holds the ids of contacts with a later activity in their summary. Those summaries are left unchanged; rebuild
 * them from the whole log with `foldRecord`.
 */
export function foldActivities(
  record: RecordSummary,
  entered: readonly Activity[],
  channels: readonly Channel[] = catalogue,
): readonly [summary: RecordSummary, late: readonly string[]] {
  const activities = activitiesInOrder(entered)
  const byContact = activitiesByContact(activities)
  const byId = channelsById(channels)
  const openLogOf = openLogs(activities, sensitiveOf(record.contacts, channels))
  const summaries = new Map(record.summaries)
  const openSummaries = new Map(record.openSummaries)
  const late: string[] = []
  for (const contact of record.contacts) {
    const { id } = contact
    const summary = summaries.get(id) ?? startSummary(contact, byId.get(contact.channel))
    const theirs = byContact.get(id) ?? []
    if (!isLater(theirs, summary)) {
      late.push(id)
      continue
    }
    summaries.set(id, replaySummary(summary, theirs, record.seeker))
    const openLog = openLogOf(id, theirs)
    const open = openSummaries.get(id) ?? (openLog === theirs ? undefined : summary)
    if (open) openSummaries.set(id, replaySummary(open, openLog, record.seeker))
  }
  const milestones = [...record.milestones, ...activities.filter(isMilestone)]
  const hours = hoursWith(record.hours, activities)
  return [{ ...record, summaries, openSummaries, milestones: activitiesInOrder(milestones), hours }, late]
}

/** Returns the log of a contact without sensitive entries; the same array where that changes nothing for them. */
function openLogs(
  activities: readonly Activity[],
  sensitive: Sensitive,
): (contactId: string, theirs: readonly Activity[]) => readonly Activity[] {
  const changed = new Map(
    activities.flatMap((activity) => {
      const open = activityWithout(activity, sensitive)
      return open === activity ? [] : [[activity, open] as const]
    }),
  )
  return (contactId, theirs) => {
    const isFirst = (activity: Activity | undefined) => activity && contactIdsOf(activity)[0] === contactId
    const differs = (activity: Activity): boolean => {
      const open = changed.get(activity)
      return changed.has(activity) && !(open && isFirst(open) === isFirst(activity))
    }
    if (changed.size === 0 || sensitive.contacts.has(contactId) || !theirs.some(differs)) return theirs
    return theirs.flatMap((activity) => (changed.has(activity) ? (changed.get(activity) ?? []) : [activity]))
  }
}

function isLater([first]: readonly Activity[], { latest }: ContactSummary): boolean {
  // Two activities at one moment may come in either order, so the summary is rebuilt.
  return !first || !latest || first.at > latest.at
}

/** The summary of a record without everything that came about through a sensitive channel. */
export function summaryWithoutSensitive(record: RecordSummary, channels?: readonly Channel[]): RecordSummary {
  const sensitive = sensitiveOf(record.contacts, channels)
  const { seeker, contacts } = withoutSensitiveContacts(record, sensitive)
  const summaries = [...record.summaries].filter(([id]) => !sensitive.contacts.has(id))
  return {
    seeker,
    contacts,
    appointments: appointmentsWithout(record.appointments ?? [], sensitive),
    targetEmployers: record.targetEmployers,
    summaries: new Map(summaries.map(([id, summary]) => [id, record.openSummaries.get(id) ?? summary])),
    openSummaries: new Map(),
    milestones: record.milestones.flatMap((it) => activityWithout(it, sensitive) ?? []).filter(isMilestone),
    hours: record.hours.filter(({ channel }) => !sensitive.channels.has(channel)),
  }
}

/** Whether everything summarized had happened by a moment, so that the summary can answer for that moment. */
export function happenedBy({ summaries, milestones, hours }: RecordSummary, moment: Date): boolean {
  return (
    [...summaries.values()].every(({ latest }) => !latest || latest.at <= moment) &&
    milestones.every(({ at }) => at <= moment) &&
    hours.every(({ recent }) => recent.every(({ at }) => at <= moment.getTime()))
  )
}

/** The milestones of the present search. */
export function milestonesOfSearch({ seeker, milestones }: RecordSummary): readonly Milestone[] {
  return milestones.filter((milestone) => isOfSearch(milestone, seeker))
}

/** How many activities the log holds. */
export function countActivities({ summaries, milestones, hours }: RecordSummary): number {
  const withNobody = milestones.filter((it) => !('contactId' in it) || it.contactId === undefined).length
  const ofHours = hours.reduce((sum, { entries }) => sum + entries, 0)
  return [...summaries.values()].reduce((sum, { activities }) => sum + activities, ofHours + withNobody)
}
