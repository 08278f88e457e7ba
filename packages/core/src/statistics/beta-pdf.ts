import { areFinite } from './are-finite.ts'
import type { Beta } from './beta.ts'
import { clampShapes } from './clamp-shapes.ts'
import { logBeta } from './log-beta.ts'

/**
 * The density of the distribution at a rate.
 *
 * x^(a − 1) (1 − x)^(b − 1) / B(a, b); 0 outside of 0 to 1, infinite at an end whose shape is below 1.
 *
 * @example
 * betaPdf({ a: 2, b: 2 }, 0.5).toFixed(12) // => '1.500000000000'
 */
export function betaPdf(beta: Beta, x: number): number {
  if (!areFinite(beta.a, beta.b, x)) return Number.NaN
  if (!(x >= 0 && x <= 1)) return 0
  const { a, b } = clampShapes(beta)
  return Math.exp(power(a - 1, Math.log(x)) + power(b - 1, Math.log1p(-x)) - logBeta(a, b))
}

/** An exponent of 0 makes 1 even of log 0. */
function power(exponent: number, log: number): number {
  return exponent === 0 ? 0 : exponent * log
}
