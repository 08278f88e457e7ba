import type { Gamma } from './gamma.ts'
import { logGamma } from './log-gamma.ts'
import { logGammaRatio } from './log-gamma-ratio.ts'

/**
 * The probability of exactly k events in so many weeks when the weekly rate is known only as a Gamma.
 *
 * Γ(k + shape) / k! Γ(shape) · q^shape (1 − q)^k with q = rate / (rate + weeks); 0 for a k that is no count.
 *
 * @example
 * gammaPoissonPmf(1, { shape: 1, rate: 1 }, 1).toFixed(12) // => '0.250000000000'
 */
export function gammaPoissonPmf(k: number, { shape, rate }: Gamma, weeks: number): number {
  if (!Number.isInteger(k) || k < 0) return 0
  if (weeks <= 0) return k === 0 ? 1 : 0
  const held = Math.min(Math.max(shape, 1e-5), 1e6)
  const odds = Math.max(rate, 1e-300) / weeks
  const chance = -held * Math.log1p(1 / odds) - k * Math.log1p(odds)
  return Math.exp(chance + logGammaRatio(k + 1, held - 1) - logGamma(held))
}
