import type { BecauseOf } from '../because/because-of.ts'
import type { Figure } from '../because/figures.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import type { IntroductionReasonFacts } from '../reciprocity/introduction-reason.ts'
import type { ThanksOwed } from '../reciprocity/thanks-owed.ts'
import type { SwotReason } from '../swot/swot-reason.ts'
import type { FollowUpKind } from './follow-up-table.ts'

type OfHelp = {
  /** How they helped. */
  readonly help: ThanksOwed['help']
}

type OfFollowUp = {
  /** What is next, as a code. */
  readonly followUp: FollowUpKind
}

type OfStage = {
  /** How far the relationship has come. */
  readonly stage: RelationshipStage
}

/** What each reason for an action of a week, or before an event, states. */
export type PlanReasonFacts = {
  thanks_owed: OfHelp & Figure<'ageDays'>
  approach_unanswered: Figure<'days'>
  follow_up_due_since: OfFollowUp & Figure<'days'>
  introduction_agreed: Record<never, never>
  introduction_made: Figure<'days'>
  contact_due: Figure<'overdueDays'>
  tie_silent: Figure<'years'>
  trusted_not_asked: OfStage
  trusted_asked_before: OfStage
  list_helps_others: Record<never, never>
  appointment_ahead: Record<never, never>
  appointment_over: Record<never, never>
  offer_open: Record<never, never>
  events_felt: Figure<'events' | 'predicted' | 'felt'>
  events_feel_better: Record<never, never>
}

/** Why an action is planned; the reasons of the findings it answers are passed on. */
export type PlanReason = SwotReason | BecauseOf<IntroductionReasonFacts & PlanReasonFacts>

/** The meaning of each reason that only a plan gives. */
export const planReasonMeanings = {
  thanks_owed: 'Help was received and not thanked yet.',
  approach_unanswered: 'An approach was not answered yet.',
  follow_up_due_since: 'Something happened, and it is the turn of the seeker.',
  introduction_agreed: 'Those to be introduced have agreed.',
  introduction_made: 'Two contacts were introduced to each other.',
  contact_due: 'It is time to be in touch.',
  tie_silent: 'An old tie has been silent for years.',
  trusted_not_asked: 'There is trust, and nothing was asked yet.',
  trusted_asked_before: 'There is trust, and the last request is a month ago.',
  appointment_ahead: 'It is arranged.',
  appointment_over: 'It is over, and nothing was noted.',
  offer_open: 'There is an offer to decide on.',
  list_helps_others: 'People can say whom they know where the seeker can say which employers.',
  events_felt: 'How earlier events were expected to feel, and how they felt.',
  events_feel_better: 'Events mostly feel better than expected.',
} as const satisfies Record<keyof PlanReasonFacts, string>
