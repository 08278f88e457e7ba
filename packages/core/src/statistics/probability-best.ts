import { areFinite } from './are-finite.ts'
import type { Beta } from './beta.ts'
import { clampShapes } from './clamp-shapes.ts'
import { integrate } from './integrate.ts'
import { logBeta } from './log-beta.ts'
import { logOddsQuantile, logOddsTail } from './log-odds-tail.ts'

/** A rate with a Beta distribution, times a known scale such as attempts an hour. */
export type ScaledBeta = Beta & {
  /** What the rate is multiplied by, such as attempts an hour; 1 if not given. */
  readonly scale?: number
}

/** A rate within a stretch of the line: its own scale is `reach` times larger or equal. */
type Rival = { readonly beta: Beta; readonly logBeta: number; readonly reach: number }

const outermost = 1e-14
/** Beyond these log-odds, less than a double tells apart is left of a stretch. */
const farthest = 36

/**
 * The probability of each of several independent rates to be the largest.
 *
 * ∫ f_i(y) ∏_{j≠i} F_j(y) dy by quadrature over log-odds, one stretch between the ends of the scales after the other.
 * Absolute error at most 1e-9 for shapes 0.05 to 4,000. They sum to 1; none for no rates. Shapes are clamped to 1e-5 …
 * 1e6, scales to 1e-100 … 1e100.
 *
 * @example
 * probabilityBest([{ a: 1, b: 1 }, { a: 1, b: 1 }]).map((share) => share.toFixed(9)) // => ['0.500000000', '0.500000000']
 * probabilityBest([{ a: 1, b: 1, scale: 2 }, { a: 1, b: 1 }]).map((share) => share.toFixed(9)) // => ['0.750000000', '0.250000000']
 */
export function probabilityBest(rates: readonly ScaledBeta[]): readonly number[] {
  if (!rates.every(({ a, b, scale = 1 }) => areFinite(a, b, scale))) return rates.map(() => Number.NaN)
  if (rates.length < 2) return rates.map(() => 1)
  const scales = rates.map(({ scale = 1 }) => Math.min(Math.max(scale, 1e-100), 1e100))
  const betas = rates.map(clampShapes).map((beta) => ({ beta, logBeta: logBeta(beta.a, beta.b) }))
  const ends = [...new Set(scales)].sort((left, right) => left - right)
  const shares = ends
    .map((end, index) => {
      const rivals = betas.map((beta, rate) => ({ ...beta, reach: (scales[rate] ?? end) / end }))
      return integrateStretch(rivals, (ends[index - 1] ?? 0) / end)
    })
    .reduce((sum, stretch) => sum.map((share, rate) => share + (stretch[rate] ?? 0)))
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}

/** What the stretch from a share of its end up to the end adds to each; who cannot get that far adds nothing. */
function integrateStretch(rivals: readonly Rival[], from: number): readonly number[] {
  const edges = edgesOf(rivals, from)
  return edges.length < 2 ? rivals.map(() => 0) : integrate((u) => densities(rivals, u), edges)
}

/** The density of each being the largest and at u: all are below u, times the hazard of its own. */
function densities(rivals: readonly Rival[], u: number): readonly number[] {
  const left = Math.exp(-u)
  const tails = rivals.map(({ beta, logBeta: scale, reach }) => {
    if (reach < 1) return { log: 0, hazard: 0 }
    const { log, hazard } = logOddsTail(beta, ownLogOdds(reach, left), scale)
    return { log, hazard: (hazard * left * reach) / (reach - 1 + left * reach) }
  })
  const allBelow = Math.exp(tails.reduce((sum, { log }) => sum + log, 0))
  return tails.map(({ hazard }) => hazard * allBelow)
}

/** The log-odds of a rate where a stretch has e^−u = `left`. */
function ownLogOdds(reach: number, left: number): number {
  return -Math.log(reach - 1 + reach * left)
}

/** The largest is hardly ever outside of these; each distribution's middle is an edge, so that none is stepped over. */
function edgesOf(rivals: readonly Rival[], from: number): readonly number[] {
  const inside = rivals.filter(({ reach }) => reach >= 1)
  const at = (p: number): readonly number[] => inside.map(({ beta, reach }) => placeOf(logOddsQuantile(beta, p), reach))
  const begin = from > 0 ? Math.log(from) - Math.log1p(-from) : Number.NEGATIVE_INFINITY
  const ends = inside.map(({ reach }) => (reach === 1 ? Number.POSITIVE_INFINITY : farthest))
  const highs = at(1 - outermost).map((high, index) => Math.min(high, ends[index] ?? high))
  const [low, high] = [Math.max(begin, ...at(outermost)), Math.max(...highs)]
  if (!(low < high)) return []
  const middles = at(0.5).filter((edge) => edge > low && edge < high)
  return [low, ...middles.sort((left, right) => left - right), high]
}

/** Where in a stretch a rate has these log-odds; infinite where beyond its end. */
function placeOf(logOdds: number, reach: number): number {
  const left = (Math.exp(-logOdds) - (reach - 1)) / reach
  return left > 0 ? -Math.log(left) : Number.POSITIVE_INFINITY
}
