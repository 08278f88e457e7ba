import type { FactorCode } from './factor-table.ts'
import type { Factor } from './weighed-factor.ts'

/** Two factors paired, by their codes, and the product of their weights. */
type Pair = {
  readonly internal: FactorCode
  /** The opportunity or the threat of that pair. */
  readonly external: FactorCode
  readonly score: number
}

/** The change of one weight that would put another strategy on top. */
export type Margin = {
  /** A single weight must change by this factor, 1 or more. */
  readonly times: number
  /** The pair that would be on top then. */
  readonly internal: FactorCode
  /** The opportunity or the threat of that pair. */
  readonly external: FactorCode
}

/**
 * How much a single weight must change for another pair to come out on top.
 *
 * A score is the product of two weights, and all weights of a side share one divisor. So a rival draws level with the
 * best once a weight that the two do not share has changed by the ratio of their scores.
 */
export function findMargin([top, ...rivals]: readonly Pair[]): Margin | undefined {
  const [rival] = rivals
  if (!top || !rival || rival.score === 0) return undefined
  return { times: top.score / rival.score, internal: rival.internal, external: rival.external }
}

/** The share of changed weightings, each factor halved or doubled in turn, under which the best pair stays the best. */
export function shareOnTop(factors: readonly Factor[], rank: (factors: readonly Factor[]) => readonly Pair[]): number {
  const top = nameOf(rank(factors)[0])
  const variants = factors.flatMap((_, changed) =>
    [0.5, 2].map((change) =>
      factors.map((factor, index) => (index === changed ? { ...factor, weight: factor.weight * change } : factor)),
    ),
  )
  return variants.filter((variant) => nameOf(rank(variant)[0]) === top).length / variants.length
}

function nameOf(pair: Pair | undefined): string {
  return pair ? `${pair.internal}+${pair.external}` : ''
}
