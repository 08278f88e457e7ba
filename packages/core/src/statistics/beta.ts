import { incompleteBeta } from './incomplete-beta.ts'
import { inverseIncompleteBeta } from './inverse-incomplete-beta.ts'

/** A Beta distribution: what is known of a rate after a − 1 successes and b − 1 failures on a flat prior. */
export type Beta = { readonly a: number; readonly b: number }

/** An interval that holds a value with a stated probability. */
export type CredibleInterval = readonly [low: number, high: number]

export function betaMean({ a, b }: Beta): number {
  return a / (a + b)
}

/** The probability that the rate is below x. */
export function betaCdf({ a, b }: Beta, x: number): number {
  return incompleteBeta(a, b, x)
}

/** The rate below which lies a share p of the distribution. */
export function betaQuantile({ a, b }: Beta, p: number): number {
  return inverseIncompleteBeta(a, b, p)
}

/**
 * The equal-tailed credible interval of a rate.
 *
 * @example
 * betaInterval({ a: 2, b: 8 }, 0.8).map((end) => end.toFixed(3)) // => ['0.061', '0.368']
 */
export function betaInterval(beta: Beta, level: number): CredibleInterval {
  return [betaQuantile(beta, (1 - level) / 2), betaQuantile(beta, (1 + level) / 2)]
}
