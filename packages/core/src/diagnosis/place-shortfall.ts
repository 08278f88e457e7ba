import { type Attempts, logLikelihood } from '../statistics/attempts.ts'
import { normalCdf } from '../statistics/normal-cdf.ts'

/** What is usual at a step in a place, and what came of the attempts there. */
export type PlaceStep = { readonly usual: number; readonly attempts: Attempts }

/** How a place compares with what such a place usually brings. */
export type PlaceShortfall = {
  /** That the whole path there, from approach to referral, is below so many times the usual one. */
  readonly probabilityBelow: (times: number) => number
  /** The log odds, evidence alone, that one step alone is off there rather than the place. */
  readonly logOddsOfOneStep: number
}

/** How far places differ as a whole, and their steps beyond that: standard deviations of log-odds (assumptions). */
const [placeSpread, stepSpread] = [0.7, 0.4]
/** The log-odds are looked at in steps of this. */
const stride = 0.1
const [placeReach, stepReach] = [28, 16]

/**
 * Compares a place with what is usual there: one shift of the log-odds common to its steps, and each step's own.
 *
 * The shift is normal with spread 0.7, each step's own deviation with 0.4. Integrated by sums over the log-odds in steps of 0.1; for
 * each shift the path, the product of the steps, is taken as log-normal with the exact mean and variance of its logarithm.
 */
export function placeShortfall(steps: readonly PlaceStep[]): PlaceShortfall {
  const known = steps.map(momentsByShift)
  const shifts = Array.from({ length: 2 * placeReach + 1 }, (_, index) => {
    const sum = known.reduce(
      (total, { [index]: moments }) => ({
        log: total.log + (moments?.log ?? 0),
        mean: total.mean + (moments?.mean ?? 0),
        variance: total.variance + (moments?.variance ?? 0),
      }),
      { log: shiftLog(index), mean: 0, variance: 0 },
    )
    return sum
  })
  const top = Math.max(...shifts.map(({ log }) => log))
  const total = shifts.reduce((sum, { log }) => sum + Math.exp(log - top), 0)
  const usualPath = steps.reduce((sum, { usual }) => sum + Math.log(usual), 0)
  return {
    logOddsOfOneStep: logOddsOfOneStep(known),
    probabilityBelow: (times) => {
      const sum = shifts.reduce((part, { log, mean, variance }) => {
        const below = normalCdf((Math.log(times) + usualPath - mean) / Math.sqrt(variance))
        return part + Math.exp(log - top) * below
      }, 0)
      return Math.min(1, sum / total)
    },
  }
}

/** The log of how probable a shift is beforehand, but for a constant. */
function shiftLog(index: number): number {
  return -0.5 * (((index - placeReach) * stride) / placeSpread) ** 2
}

/** The log of the mean of what is given by its logs. */
function logMean(logs: readonly number[]): number {
  const top = Math.max(...logs)
  return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0) / logs.length)
}

/** Compares the best of one step off by a shift, the others as usual, with all of them off by the same shift. */
function logOddsOfOneStep(known: readonly (readonly Moments[])[]): number {
  const usual = known.map((moments) => moments[placeReach]?.sharp ?? 0)
  const all = usual.reduce((sum, log) => sum + log, 0)
  const ofStep = known.map((moments, step) => {
    return all - (usual[step] ?? 0) + logMean(moments.map(({ sharp }, index) => sharp + shiftLog(index)))
  })
  const together = Array.from({ length: 2 * placeReach + 1 }, (_, index) =>
    known.reduce((sum, moments) => sum + (moments[index]?.sharp ?? 0), shiftLog(index)),
  )
  return Math.max(...ofStep) - logMean(together)
}

/** For each shift: the log of how well it foretells what came, and the mean and variance of the log rate. */
type Moments = {
  readonly log: number
  readonly mean: number
  readonly variance: number
  /** The log of how well the shift alone foretells it, without a deviation of the step's own. */
  readonly sharp: number
}

function momentsByShift({ usual, attempts }: PlaceStep): readonly Moments[] {
  const centre = Math.log(usual) - Math.log1p(-usual)
  const lattice = Array.from({ length: 2 * (placeReach + stepReach) + 1 }, (_, index) => {
    const x = centre + (index - placeReach - stepReach) * stride
    const [p, q] = [1 / (1 + Math.exp(-x)), 1 / (1 + Math.exp(x))]
    return { logRate: Math.log(p), logLikelihood: logLikelihood(attempts, p, q) }
  })
  const top = Math.max(...lattice.map((it) => it.logLikelihood))
  const likelihoods = lattice.map((it) => Math.exp(it.logLikelihood - top))
  return Array.from({ length: 2 * placeReach + 1 }, (_, shift) => {
    let [weight, mean, square] = [0, 0, 0]
    const sharp = lattice[shift + stepReach]?.logLikelihood ?? 0
    for (const [index, density] of deviations.entries()) {
      const logRate = lattice[shift + index]?.logRate ?? 0
      const share = density * (likelihoods[shift + index] ?? 0)
      weight += share
      mean += share * logRate
      square += share * logRate * logRate
    }
    if (weight < 1e-300)
      return { log: -690 + top, mean: lattice[shift + stepReach]?.logRate ?? 0, variance: 0.01, sharp }
    mean /= weight
    return { log: Math.log(weight) + top, mean, variance: Math.max(square / weight - mean * mean, 1e-9), sharp }
  })
}

const deviations = Array.from({ length: 2 * stepReach + 1 }, (_, index) =>
  Math.exp(-0.5 * (((index - stepReach) * stride) / stepSpread) ** 2),
)
