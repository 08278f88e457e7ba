import type { Activity, ActivityOf } from '../activity/activity-schema.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { addDays, daysBetween } from '../value/days.ts'
import { isThanked, notThanked, type Thanked, thankedWith } from './thanked.ts'

/** The activities in which somebody helped you. */
export const helpTypes = ['help_received', 'lead_received', 'introduction_received', 'referral_received'] as const

export type Help = ActivityOf<(typeof helpTypes)[number]>

/** A thank-you that is owed: to whom, for what and since when. */
export type ThanksOwed = {
  /** Id of the contact who helped. */
  readonly contactId: string
  /** Id of the activity in which they helped. */
  readonly activityId: string
  /** How they helped. */
  readonly help: Help['type']
  /** When they helped. */
  readonly helpedAt: Date
  /** Full days since they helped. */
  readonly ageDays: number
  /** When the thanks are due: 24 hours after the help. */
  readonly dueAt: Date
  /** Full days since the thanks were due; 0 before. */
  readonly overdueDays: number
}

/**
 * Lists the thank-yous the seeker owes, oldest first.
 *
 * Every help received is owed one within 24 hours. A thank-you settles all help by that contact so far, or just what
 * it names in `for`, whenever that was. The order of entry does not matter.
 */
export function thanksOwed(record: NetworkingRecord, now: Date): readonly ThanksOwed[] {
  const known = record.activities.filter(({ at }) => at <= now)
  const byContact = new Map<string, Thanked>()
  for (const activity of known) {
    if (activity.type !== 'thanks_sent') continue
    const { contactId } = activity
    byContact.set(contactId, thankedWith(byContact.get(contactId) ?? notThanked, activity))
  }
  return thanksOwedFor(known, (contactId) => byContact.get(contactId), now)
}

/** The same by what each contact has been thanked for. */
export function thanksOwedFor(
  milestones: readonly Activity[],
  thankedOf: (contactId: string) => Thanked | undefined,
  now: Date,
): readonly ThanksOwed[] {
  return milestones
    .filter(isHelp)
    .filter((help) => !isThanked(help, thankedOf(help.contactId) ?? notThanked))
    .map((help) => owedFor(help, now))
    .sort(compareOwed)
}

/** Whether an activity is help received, which is owed a thank-you. */
export function isHelp(activity: Activity): activity is Help {
  return helpTypes.some((type) => type === activity.type)
}

function owedFor({ contactId, id, type, at }: Help, now: Date): ThanksOwed {
  const dueAt = addDays(at, thresholds.thanksDue.value)
  return {
    contactId,
    activityId: id,
    help: type,
    helpedAt: at,
    ageDays: Math.floor(daysBetween(at, now)),
    dueAt,
    overdueDays: Math.max(0, Math.floor(daysBetween(dueAt, now))),
  }
}

function compareOwed(first: ThanksOwed, second: ThanksOwed): number {
  const [one, other] = [first.activityId, second.activityId]
  return first.helpedAt.getTime() - second.helpedAt.getTime() || (one < other ? -1 : Number(one > other))
}
