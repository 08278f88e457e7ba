import { asBeta } from '../funnel/as-beta.ts'
import { expectedLogShortfall } from '../statistics/expected-log-shortfall.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { successesToClear } from './habit.ts'

/** Leaks: every step that can be judged and leans below its reference, interviews without offers aside. */
export function suspectLeaks({ steps, situation }: DiagnosisInput): readonly Suspicion[] {
  return steps.flatMap(({ step, isSettled, reference, probabilityBelow, because }) => {
    if (!isSettled || probabilityBelow < 0.5 || step === 'offered') return []
    const posterior = asBeta(situation.rates.overall[step])
    const logShortfall = expectedLogShortfall(posterior, reference)
    const passes = successesToClear(posterior, reference)
    const change: DiagnosisReason = { code: 'would_change_passes', facts: { step, passes }, evidence: 'leak_certainty' }
    return [{ step, probability: probabilityBelow, isSettled, logShortfall, because: [because], changedBy: [change] }]
  })
}
