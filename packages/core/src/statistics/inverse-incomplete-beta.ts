import { fastBelow, incompleteBeta, logIncompleteBeta } from './incomplete-beta.ts'
import { logBeta } from './log-beta.ts'

/**
 * The inverse of the regularized incomplete beta function: the x below which Beta(a, b) has probability p.
 *
 * Solved on the side where x or 1 − x is small, for its logarithm, so that both tails keep their relative accuracy.
 * Probabilities outside 0 to 1 are clamped.
 *
 * @example
 * inverseIncompleteBeta(1, 1, 0.3).toFixed(12) // => '0.300000000000'
 */
export function inverseIncompleteBeta(a: number, b: number, p: number): number {
  if (!(p > 0)) return 0
  if (p >= 1) return 1
  const split = fastBelow(a, b)
  if (p <= incompleteBeta(a, b, split)) return Math.exp(solveLog(a, b, p, split))
  return -Math.expm1(solveLog(b, a, 1 - p, 1 - split))
}

const maxSteps = 100
// Newton squares the error, so that a step this small lands on the last digits.
const precision = 1e-8

/**
 * The logarithm u of the x at most `split` with log I_x(a, b) = log p.
 *
 * log I is nearly linear in u far down and concave for b ≥ 1, so Newton's method converges from the left; bisection
 * takes over whenever a step would leave the bracket.
 */
function solveLog(a: number, b: number, p: number, split: number): number {
  const [logP, logScale] = [Math.log(p), logBeta(a, b)]
  // Leaving out (1 − t)^(b − 1) under the integral bounds the solution on one side, its extreme value on the other.
  const power = (logP + Math.log(a) + logScale) / a
  const bound = power + ((1 - b) * Math.log1p(-split)) / a
  let low = Math.min(power, bound)
  let high = Math.min(Math.log(split), Math.max(power, bound))
  let u = Math.min(high, Math.max(low, logGuess(a, b, p)))
  for (let step = 0; step < maxSteps; step += 1) {
    const x = Math.exp(u)
    const logI = logIncompleteBeta(a, b, x)
    const logSlope = a * u + (b - 1) * Math.log1p(-x) - logScale - logI
    const newton = u + (logP - logI) / Math.exp(logSlope)
    if (Math.abs(newton - u) <= precision * Math.min(1, Math.abs(u))) return newton
    if (logI < logP) low = u
    else high = u
    u = newton > low && newton < high ? newton : (low + high) / 2
  }
  return u
}

/** A first guess of u: the normal approximation of the Beta, with Hastings' quantile of the normal. */
function logGuess(a: number, b: number, p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)))
  const tail = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t)
  const mean = a / (a + b)
  const deviation = Math.sqrt((mean * (1 - mean)) / (a + b + 1))
  const guess = mean + (p < 0.5 ? -tail : tail) * deviation
  return guess > 0 ? Math.log(guess) : Number.NEGATIVE_INFINITY
}
