/** Attempts still open, and the share of their answers expected by now. */
export type OpenGroup = {
  /** How many attempts are open. */
  readonly attempts: number
  /** The share of answers to be expected by now, 0 to 1. */
  readonly share: number
}

/**
 * Attempts at a step: successes, failures, and those still open.
 *
 * Counts may be weighted, where an attempt carries less information than one.
 */
export type Attempts = {
  /** Attempts that succeeded. */
  readonly successes: number
  /** Attempts that failed. */
  readonly failures: number
  /** Attempts whose outcome may still come, in groups of the same age. */
  readonly open: readonly OpenGroup[]
}

/** So many factors of at least 1e-9 do not underflow. */
const factorsAtOnce = 30

/**
 * The log-likelihood of a rate p, with q = 1 − p: s log p + f log q + Σ w log(1 − p F).
 *
 * An attempt open for so long that a share F of its answers would have come has failed with certainty only where F is
 * 1.
 */
export function logLikelihood({ successes, failures, open }: Attempts, p: number, q: number): number {
  let sum = (successes > 0 ? successes * Math.log(p) : 0) + (failures > 0 ? failures * Math.log(q) : 0)
  let [product, factors] = [1, 0]
  for (const { attempts, share } of open) {
    const factor = Math.max(q + p * (1 - share), 1e-300)
    if (attempts !== 1 || factor < 1e-9) {
      sum += attempts * Math.log(factor)
      continue
    }
    product *= factor
    factors += 1
    if (factors < factorsAtOnce) continue
    sum += Math.log(product)
    product = 1
    factors = 0
  }
  return factors > 0 ? sum + Math.log(product) : sum
}

/** Whether all counts can be reckoned with: finite, none below 0, and shares of 0 to 1. */
export function areFine({ successes, failures, open }: Attempts): boolean {
  const isCount = (count: number): boolean => count >= 0 && count < Number.POSITIVE_INFINITY
  return (
    isCount(successes) &&
    isCount(failures) &&
    open.every(({ attempts, share }) => isCount(attempts) && share >= 0 && share <= 1)
  )
}
