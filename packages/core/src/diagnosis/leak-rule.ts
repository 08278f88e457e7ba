import { asBeta } from '../funnel/as-beta.ts'
import { expectedRate } from '../statistics/rate-distribution.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { successesToClear } from './habit.ts'
import { material } from './material.ts'

/** Leaks: every step that leans below what is usual, interviews without offers aside. */
export function suspectLeaks({ steps, places }: DiagnosisInput): readonly Suspicion[] {
  const isOnlyPlaceBad = places.some(({ isNamed, standsForSteps }) => isNamed && standsForSteps)
  return steps.flatMap(({ rate, leansShort, check: { step, isLeak, reference, probabilityBelow, because } }) => {
    if (!leansShort || step === 'offered' || (isOnlyPlaceBad && step !== 'interviewed')) return []
    const passes = successesToClear(asBeta(rate), material * reference)
    const change: DiagnosisReason = { code: 'would_change_passes', facts: { step, passes }, evidence: 'leak_certainty' }
    // By so many times as much again the outcomes would grow, were the rate what is usual wherever it is below.
    const missing = expectedRate(rate.posterior, (value) => Math.max(0, reference - value)) / rate.mean
    return [
      {
        step,
        probability: probabilityBelow,
        isSettled: isLeak,
        logShortfall: Math.log1p(missing),
        because: [because],
        changedBy: [change],
      },
    ]
  })
}
