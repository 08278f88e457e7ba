import { type ActionCode, type CauseCode, causeCodes } from '../diagnosis/cause.ts'
import { findingCodes, type RelationshipFinding } from '../relationship/relationship-finding.ts'
import { keysOf } from '../value/keys-of.ts'
import type { PlanReason } from './plan-reason.ts'
import type { PlanTask } from './plan-task.ts'
import type { Setback } from './setback.ts'
import type { WeekSettings } from './week-settings.ts'

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
  every_week: 'It belongs into every week.',
} as const

export type PlanFinding = CauseCode | RelationshipFinding['code'] | keyof typeof planFindingMeanings

/** Everything an action can answer. */
export const planFindings: readonly PlanFinding[] = /* @__PURE__ */ listFindings()

// A call that is marked as pure, since bundlers keep lists made by spreading even where nobody reads them.
function listFindings(): readonly PlanFinding[] {
  return [...causeCodes, ...findingCodes, ...keysOf(planFindingMeanings)]
}

/** One action of a week's plan. */
export type PlannedAction = {
  /** The same for the same action, so that a portal and a calendar can match it. */
  readonly id: string
  /** What to do, and with whom or where. */
  readonly task: PlanTask
  /** Practice of a skill, or what keeps one going. */
  readonly purpose: 'skill' | 'motivation'
  /** How long to plan for, in minutes. */
  readonly minutes: number
  /** The day it is due, in the plan's time zone, such as `2026-03-02`. */
  readonly day: string
  /** When to begin; absent where an occasion decides. */
  readonly start?: Date
  /** The cause or the finding that the action answers. */
  readonly answers: PlanFinding
  /** What to do if it does not work out. */
  readonly setback: Setback
  /** Whether it tells something private, such as a place of worship. */
  readonly isSensitive: boolean
  /** Why the action is planned. */
  readonly because: readonly PlanReason[]
}

/** What to do in one week. */
export type WeekPlan = WeekSettings & {
  /** The Monday the week begins with. */
  readonly weekOf: string
  /** Minutes of the week spent on actions done already. */
  readonly minutesDone: number
  /** Minutes of the actions planned. */
  readonly minutesPlanned: number
  /** In order of time. */
  readonly actions: readonly PlannedAction[]
  /** What keeps one going, as a line beside the plan; absent where no cause is found. */
  readonly encouragement?: ActionCode
  /** Actions worth doing that found no room. */
  readonly leftOut: number
}
