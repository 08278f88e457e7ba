import type { Activity, ActivityType } from './activity-schema.ts'

/** What an activity means for a tie. */
export type ContactEffect = {
  /** Both sides spoke, only the seeker did, or nobody. */
  readonly contact: 'two_way' | 'outgoing' | 'none'
  /** Who did whom a favor, if anybody. */
  readonly favor?: 'received' | 'given'
}

/** Which activities are contact, which of them go both ways, and which are favors. */
export const contactEffects = {
  approach_sent: { contact: 'outgoing' },
  reply_received: { contact: 'two_way' },
  conversation_held: { contact: 'two_way' },
  event_attended: { contact: 'none' },
  resumes_handed_out: { contact: 'none' },
  application_sent: { contact: 'none' },
  lead_received: { contact: 'two_way', favor: 'received' },
  referral_received: { contact: 'two_way', favor: 'received' },
  introduction_received: { contact: 'two_way', favor: 'received' },
  introduction_offered: { contact: 'outgoing' },
  introduction_accepted: { contact: 'two_way' },
  introduction_declined: { contact: 'two_way' },
  introduction_made: { contact: 'outgoing', favor: 'given' },
  introduction_followed_up: { contact: 'outgoing' },
  help_given: { contact: 'outgoing', favor: 'given' },
  help_received: { contact: 'two_way', favor: 'received' },
  thanks_sent: { contact: 'outgoing' },
  update_sent: { contact: 'outgoing' },
  conflict_arisen: { contact: 'two_way' },
  interview_held: { contact: 'none' },
  offer_received: { contact: 'none' },
  hours_logged: { contact: 'none' },
  tally_recalled: { contact: 'none' },
} as const satisfies Record<ActivityType, ContactEffect>

/** The activities of two people in which only the first of them takes part. */
const concernsTheFirst: ReadonlySet<ActivityType> = new Set([
  'introduction_received',
  'introduction_offered',
  'introduction_accepted',
  'introduction_declined',
])

/** What an activity means for the tie with one of its contacts. */
export function contactEffectOn(contactId: string, activity: Activity): ContactEffect {
  const isOnlyNamed = concernsTheFirst.has(activity.type) && 'contactId' in activity && activity.contactId !== contactId
  return isOnlyNamed ? { contact: 'none' } : contactEffects[activity.type]
}
