import { type Gamma, gammaCdf } from '../statistics/gamma.ts'
import { integrate } from '../statistics/integrate.ts'

/** So far below the reference, in log, the rest of the tail is a power of the rate. */
const reach = 30

/**
 * How far a rate known as a Gamma is expected to fall short of the one needed, as a log ratio: a pace, or a yield.
 *
 * E[max(0, log needed − log rate)] = ∫ P(rate < e^u) du up to log needed, by quadrature.
 */
export function gammaShortfall(rate: Gamma, needed: number): number {
  if (!(needed > 0)) return 0
  const high = Math.log(needed)
  const low = Math.min(high, Math.log(rate.shape / rate.rate)) - reach
  const middle = Math.log(rate.shape / rate.rate)
  const edges = [low, ...(middle < high ? [middle] : []), high]
  const [shortfall = 0] = integrate((u) => [gammaCdf(rate, Math.exp(u))], edges)
  return shortfall + gammaCdf(rate, Math.exp(low)) / rate.shape
}
