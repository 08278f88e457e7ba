import { causeCodes } from '../diagnosis/cause.ts'
import { findingCodes } from '../relationship/relationship-finding.ts'
import type { PlanReason } from './plan-reason.ts'
import type { PlanTask } from './plan-task.ts'
import type { Setback } from './task-table.ts'

/** What an action can answer beside a cause or a finding about a relationship. */
const ownFindings = [
  'thanks_owed',
  'introduction_promised',
  'introduction_made',
  'contact_due',
  'dormant_tie',
  'update_due',
  'need_meets_offer',
  'not_asked_yet',
  'channel_worth_starting',
  'channel_worth_hours',
  'few_people_listed',
  'no_goal',
  'every_week',
] as const

/** Everything an action can answer. */
export const planFindings = [...causeCodes, ...findingCodes, ...ownFindings] as const

export type PlanFinding = (typeof planFindings)[number]

/** One action of a week's plan. */
export type PlannedAction = {
  /** The same for the same action, so that a portal and a calendar can match it. */
  readonly id: string
  readonly task: PlanTask
  /** Practice of a skill, or what keeps one going. */
  readonly purpose: 'skill' | 'motivation'
  readonly minutes: number
  /** The day it is due, in the plan's time zone, such as `2026-03-02`. */
  readonly day: string
  /** When to begin; absent where an occasion decides. */
  readonly start?: Date
  readonly answers: PlanFinding
  /** What to do if it does not work out. */
  readonly setback: Setback
  /** Whether it tells something private, such as a place of worship. */
  readonly isSensitive: boolean
  readonly because: readonly PlanReason[]
}

/** What to do in one week. */
export type WeekPlan = {
  /** The Monday the week begins with. */
  readonly weekOf: string
  readonly timeZone: string
  readonly hours: number
  /** Minutes of the week spent on actions done already. */
  readonly minutesDone: number
  readonly minutesPlanned: number
  /** In order of time. */
  readonly actions: readonly PlannedAction[]
  /** Actions worth doing that found no room. */
  readonly leftOut: number
}
