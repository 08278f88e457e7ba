import type { Beta } from './beta.ts'
import { clampShapes } from './clamp-shapes.ts'
import { integrate } from './integrate.ts'
import { logOddsQuantile, logOddsTail } from './log-odds-tail.ts'

const outermost = 1e-14

/**
 * For each of several independent rates, the probability that it is the largest.
 *
 * ∫ f_i(u) ∏_{j≠i} F_j(u) du over the log-odds u, by quadrature. Absolute error at most 1e-9 for shapes 0.05 to 4,000. They
 * sum to 1; none for no rates. Shapes are clamped to 1e-5 … 1e6.
 *
 * @example
 * probabilityBest([{ a: 1, b: 1 }, { a: 1, b: 1 }]).map((share) => share.toFixed(9)) // => ['0.500000000', '0.500000000']
 */
export function probabilityBest(betas: readonly Beta[]): readonly number[] {
  if (betas.length < 2) return betas.map(() => 1)
  const all = betas.map(clampShapes)
  const shares = integrate((u) => densities(all, u), edgesOf(all))
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}

/** The density of each being the largest and at u: all are below u, times the hazard of its own. */
function densities(betas: readonly Beta[], u: number): readonly number[] {
  const tails = betas.map((beta) => logOddsTail(beta, u))
  const allBelow = Math.exp(tails.reduce((sum, { log }) => sum + log, 0))
  return tails.map(({ hazard }) => hazard * allBelow)
}

/** The largest is hardly ever outside of these; each distribution's middle is an edge, so that none is stepped over. */
function edgesOf(betas: readonly Beta[]): readonly number[] {
  const at = (p: number): readonly number[] => betas.map((beta) => logOddsQuantile(beta, p))
  const [lows, highs] = [at(outermost), at(1 - outermost)]
  const [low, high] = [Math.max(...lows), Math.max(...highs)]
  const inner = [...lows, ...at(0.5), ...highs].filter((edge) => edge > low && edge < high)
  return [low, ...inner.sort((left, right) => left - right), high]
}
