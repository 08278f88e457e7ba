import { type Channel, channels, replyPriors, stepPriors } from '@tiecraft/core'
import type { Beta } from '@tiecraft/core/statistics'
import type { Chance } from './chance.ts'

/** A channel as it truly is for one seeker, which nobody but the oracle knows. */
export type TrueChannel = {
  readonly channel: Channel
  readonly replied: number
  readonly conversed: number
  readonly referred: number
  /** Hours the first approach of a week takes. */
  readonly hoursPerApproach: number
  /** How many people they know there; absent where new ones can be met. */
  readonly people?: number
}

/** Somebody who looks for work, as they truly are. */
export type SimulatedSeeker = {
  readonly hoursPerWeek: number
  readonly comfort: number
  readonly affiliations: readonly string[]
  readonly channels: readonly TrueChannel[]
}

/**
 * How talks and referrals differ from channel to channel (both are assumptions: no study tells).
 *
 * `by_seeker`: as much as the published priors say from seeker to seeker, but for one of them little between channels.
 * `by_channel`: as much as they say between the channels of one seeker too, which is the hardest to learn.
 */
export const worlds = ['by_seeker', 'by_channel'] as const

export type World = (typeof worlds)[number]

/** In the first world, a channel's rate is known from the seeker's as well as from so many approaches there. */
const alikeAs = 20

/** How far an approach may truly cost less or more than it usually does: two thirds to half as much again. */
const costRatio = 1.5

/** How many people somebody knows in a channel where no new ones are met. */
const knownPeople = { from: 8, to: 30 } as const

/** Draws a seeker, the true rates of each channel, and what an approach there costs them. */
export function drawSeeker(world: World, chance: Chance): SimulatedSeeker {
  const conversed = rateIn(world, stepPriors.conversed, chance)
  const referred = rateIn(world, stepPriors.referred, chance)
  return {
    hoursPerWeek: chance.between(4, 12),
    comfort: chance.between(2, 5),
    affiliations: channels.filter(() => chance.happens(0.3)).map(({ id }) => id),
    channels: channels.map((channel) => ({
      channel,
      replied: chance.rate(replyPriors[channel.tie]),
      conversed: conversed(),
      referred: referred(),
      hoursPerApproach: channel.hoursPerApproach * costRatio ** (2 * chance.uniform() - 1),
      ...(channel.reach === 'people_you_know' && { people: chance.between(knownPeople.from, knownPeople.to) }),
    })),
  }
}

/** Draws the rate of one channel after another. */
function rateIn(world: World, prior: Beta, chance: Chance): () => number {
  if (world === 'by_channel') return () => chance.rate(prior)
  const own = chance.rate(prior)
  return () => chance.rate({ a: own * alikeAs, b: (1 - own) * alikeAs })
}

/** Referrals that an approach in a channel truly brings. */
export function truePerApproach({ replied, conversed, referred }: TrueChannel): number {
  return replied * conversed * referred
}
