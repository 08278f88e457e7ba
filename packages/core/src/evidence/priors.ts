import type { EvidenceKey } from './grades.ts'

/** What research leads to expect of a rate, as a Beta distribution. */
export type Prior = {
  /** Shape a of the Beta distribution: successes it is worth. */
  readonly a: number
  /** Shape b of the Beta distribution: failures it is worth. */
  readonly b: number
  /** The research the prior rests on. */
  readonly evidence: EvidenceKey
}

/** How often an approach is answered before the seeker's own data speak, by tie strength. */
export const replyPriors = {
  close: { a: 4.25, b: 0.75, evidence: 'reply_by_tie' },
  warm: { a: 1.8, b: 2.2, evidence: 'reply_by_tie' },
  cold: { a: 0.75, b: 4.25, evidence: 'reply_by_tie' },
} as const satisfies Record<string, Prior>

/** How often a conversation leads to a referral before the seeker's own data speak, by tie strength. */
export const referralPriors = {
  close: { a: 0.4, b: 3.6, evidence: 'referral_per_conversation' },
  warm: { a: 0.68, b: 3.32, evidence: 'referral_per_conversation' },
  cold: { a: 0.48, b: 3.52, evidence: 'referral_per_conversation' },
} as const satisfies Record<string, Prior>

/** How often each step that does not depend on the tie follows the one before, before the seeker's own data speak. */
export const stepPriors = {
  conversed: { a: 2, b: 2, evidence: 'conversation_after_reply' },
  interviewed: { a: 5.7, b: 4.3, evidence: 'interview_per_referral' },
  offered: { a: 2, b: 8, evidence: 'offer_per_interview' },
} as const satisfies Record<string, Prior>

/** How often a direct application leads to a first conversation with the employer. */
export const applicationPrior = { a: 0.6, b: 5.4, evidence: 'interview_per_application' } as const satisfies Prior
