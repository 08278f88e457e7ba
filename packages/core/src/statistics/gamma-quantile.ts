import { areFinite } from './are-finite.ts'
import { clampGamma } from './clamp-shapes.ts'
import { type Gamma, gammaCdf } from './gamma.ts'
import { logGamma } from './log-gamma.ts'

/**
 * The quantile p of the rate.
 *
 * P(shape, rate · x) = p, solved for log x by Newton's method in the nearer tail, whose log is concave there. Relative
 * error at most 1e-9 for shapes 0.05 to 4,000. 0 for p ≤ 0, infinite for p ≥ 1; clamped as in `gammaCdf`, p to 1e-290.
 *
 * @example
 * gammaQuantile({ shape: 1, rate: 1 }, 0.5).toFixed(12) // => '0.693147180560'
 */
export function gammaQuantile(gamma: Gamma, p: number): number {
  if (!areFinite(gamma.shape, gamma.rate, p)) return Number.NaN
  if (!(p > 0)) return 0
  if (p >= 1) return Number.POSITIVE_INFINITY
  const { shape, rate } = clampGamma(gamma)
  return Math.exp(solveLog(shape, Math.max(p, 1e-290))) / rate
}

const maxSteps = 60
const precision = 1e-9

function solveLog(shape: number, p: number): number {
  const logScale = logGamma(shape)
  const isUpper = p > 0.5
  const target = Math.log(isUpper ? 1 - p : p)
  // x^shape / shape Γ(shape) is above P, and Laurent & Massart 2000, lemma 1, bounds the upper tail.
  const low = (Math.log(p) + Math.log(shape) + logScale) / shape
  const high = Math.log(shape + Math.sqrt(-2 * shape * Math.log1p(-p)) - Math.log1p(-p))
  // Far down the bound itself is exact, and x underflows.
  if (low < -700) return low
  let u = shape < 1 ? low : Math.min(Math.max(low, wilsonHilferty(shape, p)), high)
  for (let step = 0; step < maxSteps; step += 1) {
    const x = Math.exp(u)
    const below = gammaCdf({ shape, rate: 1 }, x)
    const tail = isUpper ? 1 - below : below
    const slope = Math.exp(shape * u - x - logScale) / tail
    const newton = (target - Math.log(tail)) / (isUpper ? -slope : slope)
    // Where the tail underflows, the solution lies further right.
    const next = Number.isFinite(newton) ? Math.min(Math.max(u + newton, low), high) : (u + high) / 2
    if (Math.abs(next - u) <= precision) return next
    u = next
  }
  return u
}

/** A first guess for shapes of at least 1. Wilson & Hilferty 1931, with Hastings' quantile of the normal. */
function wilsonHilferty(shape: number, p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)))
  const z = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t)
  const root = 1 - 1 / (9 * shape) + (p < 0.5 ? -z : z) / (3 * Math.sqrt(shape))
  return root > 0 ? Math.log(shape) + 3 * Math.log(root) : Number.NEGATIVE_INFINITY
}
