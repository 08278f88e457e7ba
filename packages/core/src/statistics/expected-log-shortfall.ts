import { areFinite } from './are-finite.ts'
import type { Beta } from './beta.ts'
import { clampShapes } from './clamp-shapes.ts'
import { integrate } from './integrate.ts'
import { logOddsQuantile, logOddsTail } from './log-odds-tail.ts'

/**
 * The expected shortfall of a rate below a reference, as a log ratio.
 *
 * E[max(0, log r − log p)] = ∫₀ʳ I_x(a, b) / x dx, by quadrature over the log-odds of x; e^−s is the factor lost. Error
 * at most 1e-9 · max(1, s) for shapes 0.05 to 4,000. 0 for r ≤ 0; an r above 1 counts as 1; shapes are clamped to 1e-5
 * … 1e6.
 *
 * @example
 * expectedLogShortfall({ a: 1, b: 1 }, 0.5).toFixed(9) // => '0.500000000'
 */
export function expectedLogShortfall(beta: Beta, reference: number): number {
  if (!areFinite(beta.a, beta.b, reference)) return Number.NaN
  if (!(reference > 0)) return 0
  const shapes = clampShapes(beta)
  const r = Math.min(reference, 1)
  const low = logOddsQuantile(shapes, 1e-18)
  // log(r / p) no longer changes beyond log-odds of 40, where p is 1.
  const high = Math.min(Math.log(r) - Math.log1p(-r), 40)
  if (high <= low) return below(shapes, high)
  const middle = logOddsQuantile(shapes, 0.5)
  const edges = [low, ...(low < middle && middle < high ? [middle] : []), high]
  const [shortfall = 0] = integrate((u) => [Math.exp(logOddsTail(shapes, u).log) / (1 + Math.exp(u))], edges)
  return shortfall + below(shapes, low)
}

/** What lies far down, where the tail is a power of x. */
function below(shapes: Beta, u: number): number {
  return Math.exp(logOddsTail(shapes, u).log) / shapes.a
}
