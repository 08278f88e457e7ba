import { activitiesByContact, activitiesInOrder } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import { isMilestone, type Milestone } from '../activity/milestone.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import { channelsById } from '../channel/channels-by-id.ts'
import { isOfSearch } from '../funnel/search-log.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { activityWithout, type Sensitive, sensitiveOf, withoutSensitiveContacts } from '../record/without-sensitive.ts'
import { type ContactHistory, replayHistory, startHistory } from './contact-summary.ts'
import { hoursWith, type LoggedHours, noHours } from './logged-hours.ts'

/**
 * A record whose log is folded: what every review is drawn from, without all that was ever logged.
 *
 * Its size depends on contacts and milestones, not on how often people were in touch.
 */
export type FoldedRecord = Omit<NetworkingRecord, 'activities'> & {
  /** What the log of each contact comes down to, by the contact's id. */
  readonly histories: ReadonlyMap<string, ContactHistory>
  /** What it comes down to without sensitive entries, by the id of each contact to whom that makes a difference. */
  readonly openHistories: ReadonlyMap<string, ContactHistory>
  /** The activities that are worth a line of their own, in order of time. */
  readonly milestones: readonly Milestone[]
  /** The hours logged. */
  readonly hours: LoggedHours
}

/**
 * Folds the log of a record, in whatever order it was entered.
 *
 * @example
 * foldRecord({ seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }).milestones // => []
 */
export function foldRecord(
  { seeker, contacts, activities }: NetworkingRecord,
  channels: readonly Channel[] = catalogue,
): FoldedRecord {
  const nothing = { seeker, contacts, histories: new Map(), openHistories: new Map(), milestones: [], hours: noHours }
  return foldActivities(nothing, activities, channels)[0]
}

/**
 * Adds activities to a folded record.
 *
 * `late` holds the ids of contacts with whom something happened since: their histories are as they were, and have to be
 * made again from their whole log, which `foldRecord` does.
 */
export function foldActivities(
  record: FoldedRecord,
  entered: readonly Activity[],
  channels: readonly Channel[] = catalogue,
): readonly [folded: FoldedRecord, late: readonly string[]] {
  const activities = activitiesInOrder(entered)
  const byContact = activitiesByContact(activities)
  const byId = channelsById(channels)
  const openLogOf = openLogs(activities, sensitiveOf(record.contacts, channels))
  const histories = new Map(record.histories)
  const openHistories = new Map(record.openHistories)
  const late: string[] = []
  for (const contact of record.contacts) {
    const { id } = contact
    const history = histories.get(id) ?? startHistory(contact, byId.get(contact.channel))
    const theirs = byContact.get(id) ?? []
    if (!isLater(theirs, history)) {
      late.push(id)
      continue
    }
    histories.set(id, replayHistory(history, theirs, record.seeker))
    const openLog = openLogOf(id, theirs)
    const open = openHistories.get(id) ?? (openLog === theirs ? undefined : history)
    if (open) openHistories.set(id, replayHistory(open, openLog, record.seeker))
  }
  const milestones = [...record.milestones, ...activities.filter(isMilestone)]
  const hours = hoursWith(record.hours, activities)
  return [{ ...record, histories, openHistories, milestones: activitiesInOrder(milestones), hours }, late]
}

/** Finds the log of a contact without sensitive entries; the same one where that makes no difference to them. */
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

function isLater([first]: readonly Activity[], { latest }: ContactHistory): boolean {
  // Of two of one moment either may come first: the history is made again.
  return !first || !latest || first.at > latest.at
}

/** A folded record as if nothing in it had come about through a sensitive channel: the fold of the log without that. */
export function foldWithoutSensitive(record: FoldedRecord, channels?: readonly Channel[]): FoldedRecord {
  const sensitive = sensitiveOf(record.contacts, channels)
  const { seeker, contacts } = withoutSensitiveContacts(record, sensitive)
  const histories = [...record.histories].filter(([id]) => !sensitive.contacts.has(id))
  return {
    seeker,
    contacts,
    histories: new Map(histories.map(([id, history]) => [id, record.openHistories.get(id) ?? history])),
    openHistories: new Map(),
    milestones: record.milestones.flatMap((it) => activityWithout(it, sensitive) ?? []).filter(isMilestone),
    hours: record.hours.filter(({ channel }) => !sensitive.channels.has(channel)),
  }
}

/** Whether all that is in a folded record had happened by a moment, so that it says where things stood then. */
export function happenedBy({ histories, milestones, hours }: FoldedRecord, moment: Date): boolean {
  return (
    [...histories.values()].every(({ latest }) => !latest || latest.at <= moment) &&
    milestones.every(({ at }) => at <= moment) &&
    hours.every(({ recent }) => recent.every(({ at }) => at <= moment.getTime()))
  )
}

/** The milestones of the present search. */
export function milestonesOfSearch({ seeker, milestones }: FoldedRecord): readonly Milestone[] {
  return milestones.filter((milestone) => isOfSearch(milestone, seeker))
}

/** How many activities the log holds. */
export function countActivities({ histories, milestones, hours }: FoldedRecord): number {
  const withNobody = milestones.filter((it) => !('contactId' in it) || it.contactId === undefined).length
  const ofHours = hours.reduce((sum, { entries }) => sum + entries, 0)
  return [...histories.values()].reduce((sum, { activities }) => sum + activities, ofHours + withNobody)
}
