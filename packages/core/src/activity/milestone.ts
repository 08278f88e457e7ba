import type { Activity, ActivityOf, ActivityType } from './activity-schema.ts'

/** The activities that a summary keeps whole: favors, introductions, events and outcomes. */
export const milestoneTypes = [
  'event_attended',
  'resumes_handed_out',
  'application_sent',
  'lead_received',
  'referral_received',
  'introduction_received',
  'introduction_offered',
  'introduction_accepted',
  'introduction_declined',
  'introduction_made',
  'introduction_followed_up',
  'help_given',
  'help_received',
  'interview_held',
  'offer_received',
  'tally_recalled',
] as const satisfies readonly ActivityType[]

/** An activity that a summary keeps whole; all others only update counts. */
export type Milestone = ActivityOf<(typeof milestoneTypes)[number]>

const types: ReadonlySet<ActivityType> = new Set(milestoneTypes)

/** Whether an activity is a milestone. */
export function isMilestone(activity: Activity): activity is Milestone {
  return types.has(activity.type)
}
