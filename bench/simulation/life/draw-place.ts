import type { Beta } from '@tiecraft/core/statistics'
import { channelOf, publishedPrior, type Step, type Tie, usualRate } from '../ask/published.ts'
import type { Chance } from '../chance.ts'
import type { World } from '../world/world.ts'
import type { Place, Rates } from './person.ts'

/** Draws the places of one person in a world: so many people in each channel. */
export function drawPlaces(
  people: Readonly<Record<string, number>>,
  { world, chance }: { readonly world: World; readonly chance: Chance },
): readonly Place[] {
  const rateOf = drawRates(world, chance)
  return Object.entries(people).map(([channel, count]) => {
    const { tie } = channelOf(channel)
    const rates = ratesBy((step) => {
      const referrals = step === 'referred' ? world.referrals[tie] : 1
      return withTail(Math.min(0.98, rateOf(step, tie) * referrals), world.tails, chance)
    })
    return { channel, rates, people: count, drift: chance.happens(0.5) ? world.drift : -world.drift }
  })
}

/** One rate for each step. */
function ratesBy(rateOf: (step: Step) => number): Rates {
  return {
    replied: rateOf('replied'),
    conversed: rateOf('conversed'),
    referred: rateOf('referred'),
    interviewed: rateOf('interviewed'),
    offered: rateOf('offered'),
  }
}

/** The published means in a channel, each times something. */
export function usualPlace(channel: string, people: number, times: Partial<Rates> = {}): Place {
  const { tie } = channelOf(channel)
  return {
    channel,
    people,
    drift: 0,
    rates: ratesBy((step) => Math.min(0.98, usualRate(step, tie) * (times[step] ?? 1))),
  }
}

function drawRates(world: World, chance: Chance): (step: Step, tie: Tie) => number {
  const means = new Map<string, number>()
  const meanOf = (step: Step, tie: Tie): number => {
    const prior = publishedPrior(step, tie)
    // A prior that is the same for all ties has one mean for all of them.
    const key = `${step} ${prior.a} ${prior.b}`
    const mean = means.get(key) ?? chance.beta(prior)
    means.set(key, mean)
    return mean
  }
  return (step, tie) => {
    const prior = publishedPrior(step, tie)
    switch (world.pooling) {
      case 'usual':
        return usualRate(step, tie)
      case 'alike':
        return meanOf(step, tie)
      case 'independent':
        return chance.beta(prior)
      case 'near':
        return chance.beta(around(meanOf(step, tie), 20))
      case 'stated':
        return chance.beta(around(meanOf(step, tie), prior.a + prior.b))
    }
  }
}

function around(mean: number, weight: number): Beta {
  return { a: weight * mean, b: weight * (1 - mean) }
}

/** Moves a rate's log odds by a draw from a t distribution with three degrees of freedom. */
function withTail(rate: number, spread: number, chance: Chance): number {
  if (spread === 0) return rate
  const chiSquare = chance.normal() ** 2 + chance.normal() ** 2 + chance.normal() ** 2
  const deviation = (spread * chance.normal()) / Math.sqrt(chiSquare / 3)
  const odds = (rate / (1 - rate)) * Math.exp(deviation)
  return Number.isFinite(odds) ? odds / (1 + odds) : rate
}
