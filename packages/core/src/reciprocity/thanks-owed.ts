import type { Activity, ActivityOf } from '../activity/activity-schema.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { addDays, daysBetween } from '../value/days.ts'

/** The activities in which somebody helped you. */
export const helpTypes = ['help_received', 'lead_received', 'introduction_received', 'referral_received'] as const

export type Help = ActivityOf<(typeof helpTypes)[number]>

/** A thank-you that is owed: to whom, for what, since when, and by when it should have gone out. */
export type ThanksOwed = {
  readonly contactId: string
  readonly activityId: string
  readonly help: Help['type']
  readonly helpedAt: Date
  readonly dueAt: Date
  readonly overdueDays: number
}

/**
 * Lists whom you owe a thank-you, oldest first.
 *
 * Every help received is owed one within 24 hours. A thank-you settles all earlier help by that contact, or just what
 * it names in `for`. The order of entry does not matter.
 */
export function thanksOwed(record: NetworkingRecord, now: Date): readonly ThanksOwed[] {
  const thanks = thanksByContact(record.activities)
  return record.activities
    .filter(isHelp)
    .filter((help) => !(thanks.get(help.contactId) ?? []).some((sent) => settles(sent, help)))
    .map((help) => owedFor(help, now))
    .sort((first, second) => first.helpedAt.getTime() - second.helpedAt.getTime())
}

/** Whether an activity is help received, which is owed a thank-you. */
export function isHelp(activity: Activity): activity is Help {
  return helpTypes.some((type) => type === activity.type)
}

function settles(sent: ActivityOf<'thanks_sent'>, help: Help): boolean {
  return sent.for.length > 0 ? sent.for.includes(help.id) : sent.at >= help.at
}

function owedFor(help: Help, now: Date): ThanksOwed {
  const dueAt = addDays(help.at, thresholds.thanksDue.value)
  const overdueDays = Math.max(0, Math.floor(daysBetween(dueAt, now)))
  return { contactId: help.contactId, activityId: help.id, help: help.type, helpedAt: help.at, dueAt, overdueDays }
}

function thanksByContact(activities: readonly Activity[]): ReadonlyMap<string, readonly ActivityOf<'thanks_sent'>[]> {
  const byContact = new Map<string, ActivityOf<'thanks_sent'>[]>()
  for (const activity of activities) {
    if (activity.type !== 'thanks_sent') continue
    const sent = byContact.get(activity.contactId)
    if (sent) sent.push(activity)
    else byContact.set(activity.contactId, [activity])
  }
  return byContact
}
