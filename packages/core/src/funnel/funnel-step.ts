import type { ActivityType } from '../activity/activity-schema.ts'

/** The steps from a first approach to an offer. */
export const funnelSteps = ['approached', 'replied', 'conversed', 'referred', 'interviewed', 'offered'] as const

/** How far somebody came, from approach to offer, as a code. */
export type FunnelStep = (typeof funnelSteps)[number]

/** The place of each step on the way. */
export const stepOrder = {
  approached: 0,
  replied: 1,
  conversed: 2,
  referred: 3,
  interviewed: 4,
  offered: 5,
} as const satisfies Record<FunnelStep, number>

/** The steps that can be passed or not: all but the first. */
export const funnelRates = ['replied', 'conversed', 'referred', 'interviewed', 'offered'] as const

/** A step of the funnel that has a rate of success, as a code. */
export type FunnelRate = (typeof funnelRates)[number]

export type OfStep = {
  /** The step of the funnel. */
  readonly step: FunnelRate
}

/** The step that each kind of activity shows to be reached; a later step counts as having passed the earlier ones. */
export const stepByActivity: Readonly<Partial<Record<ActivityType, FunnelStep>>> = {
  approach_sent: 'approached',
  reply_received: 'replied',
  help_received: 'replied',
  conversation_held: 'conversed',
  lead_received: 'referred',
  referral_received: 'referred',
  introduction_received: 'referred',
  interview_held: 'interviewed',
  offer_received: 'offered',
}
