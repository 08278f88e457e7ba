import { type Beta, betaQuantile } from './beta.ts'
import { fastBelow, logIncompleteBeta } from './incomplete-beta.ts'
import { logBeta } from './log-beta.ts'

/** The log of the probability that a rate's log-odds are below a place, and their density there divided by it. */
export type LogOddsTail = { readonly log: number; readonly hazard: number }

/** Beyond these log-odds, x or 1 − x underflows. */
const farthest = 700

/**
 * The tail of a Beta below the log-odds u = log(x / (1 − x)), on which its density x^a (1 − x)^b / B(a, b) is
 * log-concave.
 *
 * `scale`, log B(a, b), is to be given where the same Beta is asked about many times.
 */
export function logOddsTail({ a, b }: Beta, u: number, scale: number = logBeta(a, b)): LogOddsTail {
  const [x, y] = [1 / (1 + Math.exp(-u)), 1 / (1 + Math.exp(u))]
  const isBelow = x <= fastBelow(a, b)
  const log = isBelow ? logIncompleteBeta(a, b, x, scale) : Math.log1p(-Math.exp(logIncompleteBeta(b, a, y, scale)))
  return { log, hazard: Math.exp(a * Math.log(x) + b * Math.log(y) - scale - log) }
}

/** The log-odds below which lies a share p of the distribution, to the ends of what a double holds. */
export function logOddsQuantile({ a, b }: Beta, p: number): number {
  return p <= 0.5 ? lowerQuantile({ a, b }, p) : -lowerQuantile({ a: b, b: a }, 1 - p)
}

function lowerQuantile(beta: Beta, p: number): number {
  const x = betaQuantile(beta, p)
  return Math.min(Math.max(Math.log(x) - Math.log1p(-x), -farthest), farthest)
}
