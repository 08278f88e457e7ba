import { answeredShare } from '@tiecraft/core/rules'
import { type Step, steps } from '../ask/published.ts'
import type { Approach } from '../life/live.ts'

/** What came of the attempts at a step by a day: those passed, and of those still open the share of answers that had come. */
export type StepCounts = { readonly passed: number; readonly open: readonly number[] }

export function stepCounts(approaches: readonly Approach[], step: Step, day: number): StepCounts {
  const place = steps.indexOf(step)
  let passed = 0
  const open: number[] = []
  for (const { day: approached, reachedOn } of approaches) {
    const since = place === 0 ? approached : reachedOn[place - 1]
    if (since === undefined || since > day) continue
    const then = reachedOn[place]
    if (then !== undefined && then <= day) passed += 1
    else open.push(answeredShare(day - since))
  }
  return { passed, open }
}

/** The logarithm of how likely they are at a rate: p for each passed, 1 − p F(age) for each open. */
export function logLikelihood({ passed, open }: StepCounts, rate: number): number {
  return open.reduce((sum, share) => sum + Math.log1p(-rate * share), passed * Math.log(rate))
}
