import { type CauseCode, causeCodes } from '../diagnosis/cause.ts'
import { findingCodes, type RelationshipFinding } from '../relationship/relationship-finding.ts'
import { keysOf } from '../value/keys-of.ts'

/** What an action can answer beside a cause or a finding about a relationship, and what each says. */
export const planFindingMeanings = {
  thanks_owed: 'Help was received and not thanked yet.',
  introduction_promised: 'Somebody waits for an introduction both have agreed to.',
  introduction_made: 'An introduction was made a while ago.',
  contact_due: 'It is time to be in touch.',
  dormant_tie: 'An old tie could be revived.',
  update_due: 'Close people have heard nothing for a month.',
  need_meets_offer: 'One contact needs what another offers.',
  not_asked_yet: 'There is trust, and nothing was asked yet.',
  channel_worth_starting: 'A channel is worth starting.',
  channel_worth_hours: 'A channel is worth hours.',
  few_people_listed: 'Few people are listed.',
  no_goal: 'There is no goal.',
  arranged: 'Something is arranged.',
  offer_received: 'There is an offer.',
  goal_passed: 'The date of the goal has passed.',
  no_employers_listed: 'No employers are listed that one would like to work for.',
} as const

export type PlanFinding = CauseCode | RelationshipFinding['code'] | keyof typeof planFindingMeanings

/** Everything an action can answer. */
export const planFindings: readonly PlanFinding[] = /* @__PURE__ */ listFindings()

// A call that is marked as pure, since bundlers keep lists made by spreading even where nobody reads them.
function listFindings(): readonly PlanFinding[] {
  return [...causeCodes, ...findingCodes, ...keysOf(planFindingMeanings)]
}
