import { areFinite } from './are-finite.ts'
import type { Beta } from './beta.ts'
import { clampShapes } from './clamp-shapes.ts'
import { logBeta } from './log-beta.ts'
import { logGammaRatio } from './log-gamma-ratio.ts'
import { minInteger } from './min-integer.ts'

/**
 * The probability of exactly k successes in n trials, the rate being Beta.
 *
 * C(n, k) B(k + a, n − k + b) / B(a, b); 0 for a k that is no count of 0 to n. Trials are rounded down; the shapes are
 * clamped to 1e-5 … 1e6.
 *
 * @example
 * betaBinomialPmf(1, { a: 1, b: 1 }, 3).toFixed(12) // => '0.250000000000'
 */
export function betaBinomialPmf(k: number, beta: Beta, trials: number): number {
  if (!areFinite(k, beta.a, beta.b, trials)) return Number.NaN
  const n = Math.floor(trials)
  if (!Number.isInteger(k) || k < 0 || k > n) return 0
  const { a, b } = clampShapes(beta)
  const chosen = logGammaRatio(k + 1, a - 1) + logGammaRatio(n - k + 1, b - 1) - logGammaRatio(n + 1, a + b - 1)
  return Math.exp(chosen - logBeta(a, b))
}

/**
 * The probability of at most k successes in n trials, the rate being Beta.
 *
 * The sum of `betaBinomialPmf` from 0 to k; relative error about 1e-10. k is rounded down and, short of n, at most a
 * million.
 *
 * @example
 * betaBinomialCdf(1, { a: 1, b: 1 }, 3).toFixed(12) // => '0.500000000000'
 */
export function betaBinomialCdf(k: number, beta: Beta, trials: number): number {
  if (!areFinite(k, beta.a, beta.b, trials)) return Number.NaN
  const n = Math.floor(trials)
  const last = Math.floor(k)
  if (last < 0) return 0
  return last >= n ? 1 : Math.min(1, sumBelow(Math.min(last, maxTerms), beta, n))
}

/**
 * The number of successes that is not exceeded with a given probability.
 *
 * The smallest k whose `betaBinomialCdf` is at least p: 0 for p ≤ 0, all trials for p ≥ 1.
 *
 * @example
 * betaBinomialQuantile(0.5, { a: 1, b: 1 }, 3) // => 2
 */
export function betaBinomialQuantile(p: number, beta: Beta, trials: number): number {
  if (!areFinite(p, beta.a, beta.b, trials)) return Number.NaN
  const n = Math.max(0, Math.floor(trials))
  return p >= 1 ? n : minInteger(0, (k) => betaBinomialCdf(k, beta, n) >= p)
}

const maxTerms = 1_000_000
const negligible = 1e-18

/** Starts at the largest term, so that none that counts underflows, and takes each next one by its ratio. */
function sumBelow(last: number, beta: Beta, n: number): number {
  const { a, b } = clampShapes(beta)
  const top = a <= 1 ? 0 : b <= 1 ? last : Math.min(last, Math.floor(((n + 1) * (a - 1)) / (a + b - 2)))
  const ratio = (k: number): number => (((n - k) / (k + 1)) * (a + k)) / (n - k - 1 + b)
  let sum = 1
  for (let [k, term] = [top, 1]; k < last && term > sum * negligible; k += 1) {
    term *= ratio(k)
    sum += term
  }
  for (let [k, term] = [top, 1]; k > 0 && term > sum * negligible; k -= 1) {
    term /= ratio(k - 1)
    sum += term
  }
  return sum * betaBinomialPmf(top, beta, n)
}
