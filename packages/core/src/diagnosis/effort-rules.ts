import type { Situation } from '../situation/derive-situation.ts'
import { gammaCdf } from '../statistics/gamma.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'

/** Too little effort: the pace of approaches is below what the goal needs at the seeker's own rates. */
export function suspectTooLittleEffort({ situation, gap }: DiagnosisInput): readonly Suspicion[] {
  const neededPerWeek = gap.target?.perWeek?.approached
  if (neededPerWeek === undefined || situation.record.activities.length === 0) return []
  const { pace } = situation
  const facts = { perWeek: pace.perWeek, neededPerWeek }
  const code = pace.perWeek < neededPerWeek ? 'pace_too_low' : 'pace_sufficient'
  const probability = probabilityPaceBelow(situation, neededPerWeek)
  return [{ probability, because: [{ code, facts, evidence: 'own_log' }] }]
}

/** The chance that the true weekly pace is below one needed, given the people approached lately (Gamma-Poisson). */
function probabilityPaceBelow({ pace }: Situation, neededPerWeek: number): number {
  const people = [...pace.weighted.values()].reduce((sum, weighted) => sum + weighted, 0)
  if (people === 0) return 1
  return gammaCdf({ shape: people, rate: people / pace.perWeek }, neededPerWeek)
}
