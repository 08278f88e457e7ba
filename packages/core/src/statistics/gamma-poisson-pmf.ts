import { areFinite } from './are-finite.ts'
import { clampGamma } from './clamp-shapes.ts'
import type { Gamma } from './gamma.ts'
import { logGamma } from './log-gamma.ts'
import { logGammaRatio } from './log-gamma-ratio.ts'

/**
 * The probability of exactly k events in n weeks, the weekly rate being Gamma.
 *
 * Γ(k + shape) / k! Γ(shape) · q^shape (1 − q)^k with q = rate / (rate + weeks); 0 for a k that is no count; clamped as
 * in `gammaCdf`.
 *
 * @example
 * gammaPoissonPmf(1, { shape: 1, rate: 1 }, 1).toFixed(12) // => '0.250000000000'
 */
export function gammaPoissonPmf(k: number, gamma: Gamma, weeks: number): number {
  if (!areFinite(k, gamma.shape, gamma.rate, weeks)) return Number.NaN
  if (!Number.isInteger(k) || k < 0) return 0
  if (weeks <= 0) return k === 0 ? 1 : 0
  const { shape, rate } = clampGamma(gamma)
  const odds = Math.min(Math.max(rate / weeks, 1e-300), 1e300)
  const chance = -shape * Math.log1p(1 / odds) - k * Math.log1p(odds)
  return Math.exp(chance + logGammaRatio(k + 1, shape - 1) - logGamma(shape))
}
