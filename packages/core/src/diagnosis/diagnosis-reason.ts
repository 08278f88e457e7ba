import type { AdviceReasonFacts } from '../advice/advice-reason.ts'
import type { BecauseOf } from '../because/because-of.ts'
import type { FunnelRate } from '../funnel/funnel-step.ts'
import type { GapReasonFacts } from '../gap/gap-reason.ts'
import type { HabitCode } from './habit-table.ts'

/** What each reason for a cause states, and each that would take the cause back. */
export type DiagnosisReasonFacts = {
  step_below_reference: { step: FunnelRate; successes: number; trials: number; mean: number; reference: number }
  step_at_reference: { step: FunnelRate; successes: number; trials: number; mean: number; reference: number }
  answers_pending: { pending: number }
  pace_at_usual_rates: { perWeek: number; neededPerWeek: number }
  interviews_without_offer: { interviews: number; offers: number; reference: number }
  applications_without_interview: { applications: number; interviews: number; reference: number }
  asked_too_early: { premature: number; asks: number }
  help_not_thanked: { owed: number; helped: number; oldestDays: number }
  ties_lapsed: { lapsed: number; known: number }
  took_more_than_gave: { given: number; received: number; days: number }
  no_update_sent: { days: number; contacts: number }
  would_change_passes: { step: FunnelRate; passes: number }
  would_change_turns: { habit: HabitCode; turns: number }
  would_change_pace: { perWeek: number; weeks: number }
  would_change_referral: { channel: string; label: string }
  would_change_offers: { offers: number }
  would_change_interviews: { interviews: number }
}

/** Why a cause holds; a diagnosis passes on what channels and goal say of it. */
export type DiagnosisReason = BecauseOf<AdviceReasonFacts & GapReasonFacts & DiagnosisReasonFacts>

/** What each reason of a diagnosis's own says. */
export const diagnosisReasonMeanings = {
  step_below_reference: 'The step succeeds less often than is usual.',
  step_at_reference: 'The step succeeds as often as is usual, or more.',
  answers_pending: 'Answers may still come.',
  pace_at_usual_rates: 'Fewer people are approached a week than the goal needs, even where every step goes as usual.',
  interviews_without_offer: 'Interviews that brought few offers or none.',
  applications_without_interview: 'Applications that brought few interviews or none.',
  asked_too_early: 'Business was asked for before trust had grown.',
  help_not_thanked: 'Favors wait for thanks.',
  ties_lapsed: 'Ties have been silent for too long.',
  took_more_than_gave: 'More favors were received than given.',
  no_update_sent: 'Close people have heard nothing recently.',
  would_change_passes: 'So many more successes at a step would take the cause back.',
  would_change_turns: 'So many more good turns would take the cause back.',
  would_change_pace: 'Such a pace for so many weeks would take the cause back.',
  would_change_referral: 'One referral from the channel would take the cause back.',
  would_change_offers: 'So many offers would take the cause back.',
  would_change_interviews: 'So many interviews would take the cause back.',
} as const satisfies Record<keyof DiagnosisReasonFacts, string>
