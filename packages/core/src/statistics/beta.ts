import { areFinite } from './are-finite.ts'
import { clampShapes } from './clamp-shapes.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { inverseIncompleteBeta } from './inverse-incomplete-beta.ts'

/** A Beta distribution: a rate after a − 1 successes and b − 1 failures, on a flat prior. */
export type Beta = {
  /** Shape a: 1 plus the successes on a flat prior. */
  readonly a: number
  /** Shape b: 1 plus the failures on a flat prior. */
  readonly b: number
}

/** An interval that holds a value with a stated probability. */
export type CredibleInterval = readonly [low: number, high: number]

/** The expected rate, a / (a + b); shapes are clamped to 1e-5 … 1e6. */
export function betaMean(beta: Beta): number {
  if (!areFinite(beta.a, beta.b)) return Number.NaN
  const { a, b } = clampShapes(beta)
  return a / (a + b)
}

/**
 * The probability that the rate is below x.
 *
 * I_x(a, b), 0 for x ≤ 0 and 1 for x ≥ 1; shapes are clamped to 1e-5 … 1e6. Relative error at most 1e-9 for shapes 0.05
 * to 4,000.
 *
 * @example
 * betaCdf({ a: 1, b: 1 }, 0.25).toFixed(12) // => '0.250000000000'
 */
export function betaCdf(beta: Beta, x: number): number {
  if (!areFinite(beta.a, beta.b, x)) return Number.NaN
  const { a, b } = clampShapes(beta)
  return incompleteBeta(a, b, x)
}

/**
 * The quantile p of the rate.
 *
 * 0 for p ≤ 0 and 1 for p ≥ 1; shapes are clamped to 1e-5 … 1e6. Relative error at most 1e-9 for shapes 0.05 to 4,000.
 *
 * @example
 * betaQuantile({ a: 1, b: 1 }, 0.25).toFixed(12) // => '0.250000000000'
 */
export function betaQuantile(beta: Beta, p: number): number {
  if (!areFinite(beta.a, beta.b, p)) return Number.NaN
  const { a, b } = clampShapes(beta)
  return inverseIncompleteBeta(a, b, p)
}

/**
 * The equal-tailed credible interval of a rate. A level is taken as 0 below 0 and as 1 above 1.
 *
 * @example
 * betaInterval({ a: 2, b: 8 }, 0.8).map((end) => end.toFixed(3)) // => ['0.061', '0.368']
 */
export function betaInterval(beta: Beta, level: number): CredibleInterval {
  const held = Math.min(Math.max(level, 0), 1)
  return [betaQuantile(beta, (1 - held) / 2), betaQuantile(beta, (1 + held) / 2)]
}
