import { channelOf, openChannels, type Tie } from '../ask/published.ts'
import type { Chance } from '../chance.ts'
import { drawPlaces } from '../life/draw-place.ts'
import type { Rates } from '../life/person.ts'
import type { World } from '../world/world.ts'

/** A place as it truly is for one seeker, which nobody but the oracle knows. */
export type TruePlace = {
  readonly channel: string
  readonly tie: Tie
  readonly rates: Rates
  /** Referrals that an approach truly brings. */
  readonly perApproach: number
  /** Hours the first approach of a week truly takes, and usually. */
  readonly hoursPerApproach: number
  readonly usualHours: number
  /** People one can usually reach there in a week. */
  readonly peoplePerWeek: number
  /** How many people they know there; infinite where new ones can be met. */
  readonly people: number
}

/** People known in the places where no new ones are met (assumptions). */
const known: Readonly<Record<string, number>> = { family: 15, friends_and_neighbors: 20, past_coworkers: 30 }

/** Logarithmic spread of what an approach costs (an assumption). */
const costSpread = 0.3

/** Draws every place of the catalogue but the sensitive ones. */
export function drawTruePlaces(world: World, chance: Chance): readonly TruePlace[] {
  const open = openChannels.filter(({ sensitive }) => !sensitive)
  return drawPlaces(Object.fromEntries(open.map(({ id }) => [id, 0])), { world, chance }).map(({ channel, rates }) => {
    const { tie, hoursPerApproach: usualHours, peoplePerWeek, reach } = channelOf(channel)
    return {
      channel,
      tie,
      rates,
      perApproach: rates.replied * rates.conversed * rates.referred,
      hoursPerApproach: usualHours * Math.exp(costSpread * chance.normal()),
      usualHours,
      peoplePerWeek,
      people: reach === 'people_you_know' ? (known[channel] ?? 20) : Number.POSITIVE_INFINITY,
    }
  })
}
