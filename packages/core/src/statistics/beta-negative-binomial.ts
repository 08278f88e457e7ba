import { areFinite } from './are-finite.ts'
import type { Beta } from './beta.ts'
import { betaBinomialCdf, betaBinomialPmf } from './beta-binomial.ts'
import { minInteger } from './min-integer.ts'

/**
 * The probability that the n-th trial brings the k-th success, the rate being Beta.
 *
 * The beta-negative-binomial: k / n · C(n, k) B(k + a, n − k + b) / B(a, b); 0 for n < k. No success is needed for k =
 * 0.
 *
 * @example
 * betaNegativeBinomialPmf(1, { a: 1, b: 1 }, 1).toFixed(12) // => '0.500000000000'
 */
export function betaNegativeBinomialPmf(trials: number, beta: Beta, successes: number): number {
  if (!areFinite(trials, beta.a, beta.b, successes)) return Number.NaN
  if (successes <= 0) return trials === 0 ? 1 : 0
  return trials < 1 ? 0 : (successes / trials) * betaBinomialPmf(successes, beta, trials)
}

/**
 * The probability that n trials bring the k-th success, the rate being Beta.
 *
 * Not fewer than k successes in n trials: the Beta-binomial from below, or from above where little is left there.
 * Relative error about 1e-10 for up to a million trials, beyond them absolute.
 *
 * @example
 * betaNegativeBinomialCdf(3, { a: 1, b: 1 }, 1).toFixed(12) // => '0.750000000000'
 */
export function betaNegativeBinomialCdf(trials: number, { a, b }: Beta, successes: number): number {
  if (!areFinite(trials, a, b, successes)) return Number.NaN
  const n = Math.floor(trials)
  const k = Math.max(0, Math.ceil(successes))
  if (n < k) return 0
  if (k === 0) return 1
  const failing = (): number => betaBinomialCdf(n - k, { a: b, b: a }, n)
  if (n - k < k) return failing()
  const below = betaBinomialCdf(k - 1, { a, b }, n)
  return below < 0.9 || n > 1_000_000 ? 1 - below : failing()
}

/**
 * The number of trials that brings the k-th success with a given probability.
 *
 * The smallest n whose `betaNegativeBinomialCdf` is at least p: k for p ≤ 0, infinite for p ≥ 1 or beyond 2^53.
 *
 * @example
 * betaNegativeBinomialQuantile(0.75, { a: 1, b: 1 }, 1) // => 3
 */
export function betaNegativeBinomialQuantile(p: number, beta: Beta, successes: number): number {
  if (!areFinite(p, beta.a, beta.b, successes)) return Number.NaN
  if (p >= 1) return Number.POSITIVE_INFINITY
  const k = Math.max(0, Math.ceil(successes))
  return minInteger(k, (n) => betaNegativeBinomialCdf(n, beta, k) >= p)
}
