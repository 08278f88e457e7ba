import { answerCurve } from '@tiecraft/core/rules'
import type { Chance } from '../chance.ts'

/** Days until an answer, from the measured curve; those beyond its end come after four months to a year. */
export function drawDelay(chance: Chance, slowness: number): number {
  const share = chance.uniform()
  const next = answerCurve.findIndex(([, answered]) => answered > share)
  const [to, from] = [answerCurve[next], answerCurve[next - 1]]
  if (!to || !from) return chance.between(120, 365) * slowness
  return slowness * (from[0] + ((to[0] - from[0]) * (share - from[1])) / (to[1] - from[1]))
}
