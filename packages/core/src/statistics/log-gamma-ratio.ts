import { logGamma } from './log-gamma.ts'

/**
 * log(Γ(x + d) / Γ(x)), which for large x no longer cancels: it is about d log x.
 *
 * Stirling's series in difference form from 100 on; absolute error about 1e-13 · max(1, |d|). Both x and x + d are
 * above 0.
 */
export function logGammaRatio(x: number, d: number): number {
  if (Math.min(x, x + d) < 100) return logGamma(x + d) - logGamma(x)
  return (x - 0.5) * Math.log1p(d / x) + d * Math.log(x + d) - d + correction(x + d) - correction(x)
}

function correction(x: number): number {
  return 1 / (12 * x) - 1 / (360 * x * x * x)
}
