import { activitiesByContact, activitiesInOrder } from '../activity/activities-by-contact.ts'
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
  readonly hours: LoggedHours
}

/**
 * Folds the log of a record, in whatever order it was entered.
 *
 * @example
 * foldRecord({ seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }).milestones // => []
 */
export function foldRecord(
  { seeker, contacts, activities: entered }: NetworkingRecord,
  channels: readonly Channel[] = catalogue,
): FoldedRecord {
  const activities = activitiesInOrder(entered)
  const byContact = activitiesByContact(activities)
  const byId = channelsById(channels)
  const histories = contacts.map((contact) => {
    const start = startHistory(contact, byId.get(contact.channel))
    return [contact.id, replayHistory(start, byContact.get(contact.id) ?? [], seeker)] as const
  })
  return {
    seeker,
    contacts,
    histories: new Map(histories),
    milestones: activities.filter(isMilestone),
    hours: hoursWith(noHours, activities),
  }
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
