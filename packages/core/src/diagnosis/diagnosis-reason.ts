import type { AdviceReasonFacts, OfChannel } from '../advice/advice-reason.ts'
import type { BecauseOf } from '../because/because-of.ts'
import type { Figure } from '../because/figures.ts'
import type { OfStep } from '../funnel/funnel-step.ts'
import type { GapReasonFacts } from '../gap/gap-reason.ts'
import type { HabitCode } from './habit-table.ts'

type OfHabit = {
  /** The habit, as a code. */
  readonly habit: HabitCode
}

/** What each reason for a cause states, and each that would take the cause back. */
export type DiagnosisReasonFacts = {
  step_below_reference: OfStep & Figure<'successes' | 'trials' | 'mean' | 'reference'>
  step_at_reference: OfStep & Figure<'successes' | 'trials' | 'mean' | 'reference'>
  answers_pending: Figure<'pending'>
  pace_at_usual_rates: Figure<'perWeek' | 'neededPerWeek'>
  interviews_without_offer: Figure<'interviews' | 'offers' | 'reference'>
  applications_without_interview: Figure<'applications' | 'interviews' | 'reference'>
  asked_too_early: Figure<'premature' | 'asks'>
  help_not_thanked: Figure<'owed' | 'helped' | 'oldestDays'>
  ties_lapsed: Figure<'lapsed' | 'known'>
  took_more_than_gave: Figure<'given' | 'received' | 'days'>
  no_update_sent: Figure<'days' | 'contacts'>
  would_change_passes: OfStep & Figure<'passes'>
  would_change_turns: OfHabit & Figure<'turns'>
  would_change_pace: Figure<'perWeek' | 'weeks'>
  would_change_referral: OfChannel
  would_change_offers: Figure<'offers'>
  would_change_interviews: Figure<'interviews'>
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
