import { areFinite } from './are-finite.ts'
import { gammaCdf } from './gamma.ts'

/**
 * The probability that a standard normal is below x.
 *
 * By the incomplete gamma function, Φ(x) = (1 ± P(½, x²/2)) / 2. Absolute error about 1e-15.
 *
 * @example
 * normalCdf(1.96).toFixed(6) // => '0.975002'
 */
export function normalCdf(x: number): number {
  if (!areFinite(x)) return Number.NaN
  const within = gammaCdf({ shape: 0.5, rate: 1 }, Math.min(x * x, 1e6) / 2)
  return x < 0 ? (1 - within) / 2 : (1 + within) / 2
}
