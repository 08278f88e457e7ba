import { logGamma } from './log-gamma.ts'
import { logGammaRatio } from './log-gamma-ratio.ts'

/** The natural logarithm of the beta function B(a, b), without cancellation for large arguments. */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a]
  return logGamma(small) - logGammaRatio(large, small)
}
