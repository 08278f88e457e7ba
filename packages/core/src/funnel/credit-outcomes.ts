import type { Activity } from '../activity/activity-schema.ts'
import { normalizeEmployer } from '../contact/normalize-employer.ts'

type Source = { readonly contactId: string } | { readonly channel: string }

/**
 * Credits an interview or offer logged without its source to the latest lead to that employer.
 *
 * Leads, referrals, applications, interviews and offers before it count, by the employer they name. Expects the log in order
 * of time; what cannot be credited is left as it is.
 */
export function creditOutcomes(log: readonly Activity[]): readonly Activity[] {
  if (!log.some((activity) => isOutcome(activity) && !sourceOf(activity))) return log
  const sources = new Map<string, Source>()
  return log.map((activity) => {
    const employer = 'employer' in activity && activity.employer ? normalizeEmployer(activity.employer) : undefined
    if (!employer) return activity
    const source = sourceOf(activity)
    if (source) sources.set(employer, source)
    return source || !isOutcome(activity) ? activity : { ...activity, ...sources.get(employer) }
  })
}

function isOutcome({ type }: Activity): boolean {
  return type === 'interview_held' || type === 'offer_received'
}

function sourceOf(activity: Activity): Source | undefined {
  if ('contactId' in activity && activity.contactId !== undefined) return { contactId: activity.contactId }
  return isOutcome(activity) && 'channel' in activity && activity.channel !== undefined
    ? { channel: activity.channel }
    : undefined
}
