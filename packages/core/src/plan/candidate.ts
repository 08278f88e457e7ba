import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import type { Diagnosis } from '../diagnosis/diagnose.ts'
import type { GapAnalysis } from '../gap/analyze-gap.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { PlanReason } from './plan-reason.ts'
import type { PlanTask } from './plan-task.ts'
import type { PlanFinding } from './week-plan.ts'

/** What a plan is drawn from. */
export type PlanInput = {
  readonly situation: Situation
  readonly advice: ChannelAdvice
  readonly gap: GapAnalysis
  readonly diagnosis: Diagnosis
}

/** Something that could be done this week. */
export type Candidate = {
  readonly task: PlanTask
  /** What its kind usually takes, if not given. */
  readonly minutes?: number
  /** What its kind is for, if not given. */
  readonly purpose?: 'skill' | 'motivation'
  readonly answers: PlanFinding
  readonly because: readonly PlanReason[]
  /** Referrals to be expected from it, beside what answering a cause brings. */
  readonly gain: number
  /** Since when it is owed. */
  readonly owedSince?: Date
}
