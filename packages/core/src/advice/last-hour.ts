import { betaMean } from '../statistics/beta.ts'
import type { ChannelYield } from './channel-yield.ts'

/** How a channel turns hours into referrals: yield and cost of an approach, and the people available. */
export type Demand = {
  readonly perApproach: number
  readonly hoursPerApproach: number
  readonly peoplePerWeek: number
  /** Maximum people a week. */
  readonly maxPeople: number
  /** Hours a week reserved for it independent of their yield. */
  readonly minHours: number
}

/** The weeks over which all known people are asked (an assumption that did well in simulation). */
export const weeksToAskAll = 8

type Given = { readonly weeks: number; readonly minHours: number }

/** Derives the demand of a channel whose known people are asked over a number of weeks. */
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

/** The maximum hours a week that a channel can use. */
export function maxHours(demand: Omit<Demand, 'minHours'>): number {
  return hoursToReach(demand.maxPeople, demand)
}

/** The hours a week at which the last hour in a channel brings the given referrals. */
export function hoursAt(lastHour: number, demand: Demand): number {
  const { perApproach, hoursPerApproach, peoplePerWeek, maxPeople, minHours } = demand
  const wanted = peoplePerWeek * (perApproach / (hoursPerApproach * lastHour) - 1)
  const people = Math.min(Math.max(0, wanted), maxPeople)
  return Math.max(minHours, hoursToReach(people, demand))
}

/** Each further person of a week takes longer to reach: twice as long at the usual weekly number (an assumption). */
function hoursToReach(
  people: number,
  { hoursPerApproach, peoplePerWeek }: Pick<Demand, 'hoursPerApproach' | 'peoplePerWeek'>,
): number {
  return hoursPerApproach * people * (1 + people / (2 * peoplePerWeek))
}

/** Halvings that find the yield of the last hour to double precision. */
const halvings = 60

/**
 * The referrals that the last weekly hour brings under the best allocation.
 *
 * Under the best allocation a further hour brings the same in each channel; about 0 where the channels cannot use all hours.
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
