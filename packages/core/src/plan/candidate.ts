import type { PlanReason } from './plan-reason.ts'
import type { PlanTask } from './plan-task.ts'
import type { PlanFinding } from './week-plan.ts'

/** Something that could be done this week. */
export type Candidate = {
  readonly task: PlanTask
  /** Minutes it takes; the usual minutes of its kind if absent. */
  readonly minutes?: number
  readonly answers: PlanFinding
  readonly because: readonly PlanReason[]
  /** Expected referrals, without those that the answer to a cause adds. */
  readonly gain: number
  /** The moment since when it is owed; absent where it is not. */
  readonly owedSince?: Date
}
