import { activitiesByContact, activitiesInOrder } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { isMilestone, type Milestone } from '../activity/milestone.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import { channelsById } from '../channel/channels-by-id.ts'
import { isOfSearch } from '../funnel/search-log.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { type ContactHistory, replayHistory, startHistory } from './contact-history.ts'
import { hoursWith, type LoggedHours, noHours } from './logged-hours.ts'

/**
 * A record whose log is folded: what every review is drawn from, without all that was ever logged.
 *
 * Its size depends on contacts and milestones, not on how often people were in touch.
 */
export type FoldedRecord = Omit<NetworkingRecord, 'activities'> & {
  /** What the log of each contact comes down to, by the contact's id. */
  readonly histories: ReadonlyMap<string, ContactHistory>
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
  const nothing = { seeker, contacts, histories: new Map(), milestones: [], hours: noHours }
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
  const histories = new Map(record.histories)
  const late: string[] = []
  for (const contact of record.contacts) {
    const history = histories.get(contact.id) ?? startHistory(contact, byId.get(contact.channel))
    const theirs = byContact.get(contact.id) ?? []
    if (isLater(theirs, history)) histories.set(contact.id, replayHistory(history, theirs, record.seeker))
    else late.push(contact.id)
  }
  const milestones = [...record.milestones, ...activities.filter(isMilestone)]
  const hours = hoursWith(record.hours, activities)
  return [{ ...record, histories, milestones: activitiesInOrder(milestones), hours }, late]
}

function isLater([first]: readonly Activity[], { latest }: ContactHistory): boolean {
  // Of two of one moment either may come first: the history is made again.
  return !first || !latest || first.at > latest.at
}

/** The milestones of the present search. */
export function milestonesOfSearch({ seeker, milestones }: FoldedRecord): readonly Milestone[] {
  return milestones.filter((milestone) => isOfSearch(milestone, seeker))
}

/** How many activities the log holds. */
export function countActivities({ histories, milestones, hours }: FoldedRecord): number {
  const withNobody = milestones.filter((it) => !('contactId' in it) || it.contactId === undefined).length
  return [...histories.values()].reduce((sum, { activities }) => sum + activities, hours.entries + withNobody)
}
