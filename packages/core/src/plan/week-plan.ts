import type { ActionCode } from '../diagnosis/cause.ts'
import type { PartOfDay } from '../value/part-of-day.ts'
import type { LeftOut } from './left-out.ts'
import type { PlanFinding } from './plan-finding.ts'
import type { PlanReason } from './plan-reason.ts'
import type { PlanTask } from './plan-task.ts'
import type { Setback } from './setback.ts'
import type { WeekFocus } from './week-focus.ts'
import type { WeekSettings } from './week-settings.ts'

/** One action of a week's plan. */
export type PlannedAction = {
  /** The same for the same action, so that a portal and a calendar can match it. */
  readonly id: string
  /** What to do, and with whom or where. */
  readonly task: PlanTask
  /** Ids of the contacts it is with. */
  readonly contactIds: readonly string[]
  /** How long to plan for, in minutes. */
  readonly minutes: number
  /** The day it is due, in the plan's time zone, such as `2026-03-02`. */
  readonly day: string
  /** The part of that day; absent where an occasion decides. */
  readonly partOfDay?: PartOfDay
  /** When a calendar shows it, which keeps two from falling together; absent where an occasion decides. */
  readonly start?: Date
  /** Whether it is arranged for that moment with others. */
  readonly isArranged: boolean
  /** Whether it is the one to do if only one is done. */
  readonly isPriority: boolean
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
  /** What the week is for. */
  readonly focus: WeekFocus
  /** Minutes of the week spent on actions done already. */
  readonly minutesDone: number
  /** Minutes of the actions planned. */
  readonly minutesPlanned: number
  /** In order of time. */
  readonly actions: readonly PlannedAction[]
  /** What keeps one going, as a line beside the plan; absent where no cause is found. */
  readonly encouragement?: ActionCode
  /** What else is worth doing: all that is owed or answers a named cause, and twenty others at most. */
  readonly leftOut: readonly LeftOut[]
}
