import type { EvidenceKey } from './sources.ts'

export type Prior = { readonly a: number; readonly b: number; readonly evidence: EvidenceKey }

/** How often an approach is answered before the seeker's own data speak, by tie strength. */
export const replyPriors = {
  close: { a: 4.25, b: 0.75, evidence: 'reply_by_tie' },
  warm: { a: 1.8, b: 2.2, evidence: 'reply_by_tie' },
  cold: { a: 0.75, b: 4.25, evidence: 'reply_by_tie' },
} as const satisfies Record<string, Prior>

/** How often each later step follows the one before, before the seeker's own data speak. */
export const stepPriors = {
  conversed: { a: 2, b: 2, evidence: 'conversation_after_reply' },
  referred: { a: 0.6, b: 3.4, evidence: 'referral_per_conversation' },
  interviewed: { a: 5.7, b: 4.3, evidence: 'interview_per_referral' },
  offered: { a: 2, b: 8, evidence: 'offer_per_interview' },
} as const satisfies Record<string, Prior>

/** How often a direct application leads to a first conversation with the employer. */
export const applicationPrior = { a: 0.6, b: 5.4, evidence: 'interview_per_application' } as const satisfies Prior
