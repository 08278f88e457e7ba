import { type Gamma, gammaCdf } from '../statistics/gamma.ts'
import { integrate } from '../statistics/integrate.ts'

/** So far below the reference, in log, the rest of the tail is a power of the pace. */
const reach = 30

/**
 * How far a weekly pace is expected to fall short of the one needed, as a log ratio.
 *
 * E[max(0, log needed − log pace)] = ∫ P(pace < e^u) du up to log needed, by quadrature.
 */
export function paceShortfall(pace: Gamma, needed: number): number {
  if (!(needed > 0)) return 0
  const high = Math.log(needed)
  const low = Math.min(high, Math.log(pace.shape / pace.rate)) - reach
  const middle = Math.log(pace.shape / pace.rate)
  const edges = [low, ...(middle < high ? [middle] : []), high]
  const [shortfall = 0] = integrate((u) => [gammaCdf(pace, Math.exp(u))], edges)
  return shortfall + gammaCdf(pace, Math.exp(low)) / pace.shape
}
