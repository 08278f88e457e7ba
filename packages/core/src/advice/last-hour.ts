import { betaMean } from '../statistics/beta.ts'
import type { ChannelYield } from './channel-yield.ts'

/** What a channel makes of hours: referrals per approach, what approaches cost, and how many people there are. */
export type Demand = {
  readonly perApproach: number
  readonly hoursPerApproach: number
  readonly peoplePerWeek: number
  /** The most people a week. */
  readonly maxPeople: number
  /** Hours a week that it gets whatever they bring. */
  readonly minHours: number
}

/** People one knows are not all asked at once, but over so many weeks (an assumption that did well in simulation). */
export const weeksToAskAll = 8

type Given = { readonly weeks: number; readonly minHours: number }

/** What a channel makes of hours, where the people one knows there are asked over so many weeks. */
export function demandOf(it: ChannelYield, { weeks, minHours }: Given): Demand {
  const { channel, perApproach, hoursPerApproach, peopleLeft = Number.POSITIVE_INFINITY } = it
  const demand = {
    perApproach: betaMean(perApproach),
    hoursPerApproach,
    peoplePerWeek: channel.peoplePerWeek,
    maxPeople: peopleLeft / weeks,
  }
  return { ...demand, minHours: Math.min(minHours, maxHours(demand)) }
}

/** The most hours a week that a channel has use for. */
export function maxHours(demand: Omit<Demand, 'minHours'>): number {
  return hoursToReach(demand.maxPeople, demand)
}

/** The hours a week a channel gets where the last hour is to bring so many referrals. */
export function hoursAt(lastHour: number, demand: Demand): number {
  const { perApproach, hoursPerApproach, peoplePerWeek, maxPeople, minHours } = demand
  const wanted = peoplePerWeek * (perApproach / (hoursPerApproach * lastHour) - 1)
  const people = Math.min(Math.max(0, wanted), maxPeople)
  return Math.max(minHours, hoursToReach(people, demand))
}

/** Each further person of a week takes longer to reach; at what is usual in a week, twice as long (an assumption). */
function hoursToReach(
  people: number,
  { hoursPerApproach, peoplePerWeek }: Pick<Demand, 'hoursPerApproach' | 'peoplePerWeek'>,
): number {
  return hoursPerApproach * people * (1 + people / (2 * peoplePerWeek))
}

/** So many halvings find what the last hour brings to the last digits of a double. */
const halvings = 60

/**
 * What the last of so many weekly hours brings, in referrals, where they are divided best.
 *
 * At the best division a further hour brings the same in each channel. As good as 0 where there is no use for so many.
 */
export function lastHourOf(hours: number, demands: readonly Demand[]): number {
  const total = (lastHour: number): number => demands.reduce((sum, demand) => sum + hoursAt(lastHour, demand), 0)
  let high = demands.reduce((best, it) => Math.max(best, it.perApproach / it.hoursPerApproach), 0)
  let low = high
  for (let doubling = 0; doubling < halvings && total(low) < hours; doubling += 1) [low, high] = [low / 4, low]
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2
    if (total(middle) < hours) high = middle
    else low = middle
  }
  return low
}
