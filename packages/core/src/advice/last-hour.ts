import type { ChannelYield } from './channel-yield.ts'
import { hoursToReach, type Scarcity } from './scarcity.ts'

/** How a channel turns hours into referrals: what the first hour of a week is worth, and the people available. */
export type Demand = Scarcity & {
  /** Referrals, expected or by the index, that the first hour of a week is worth. */
  readonly worthPerHour: number
  /** Maximum people a week. */
  readonly maxPeople: number
  /** Hours a week that it gets at least and at most, as far as there are people. */
  readonly minHours: number
  readonly maxHours: number
}

/** The weeks over which all known people are asked (an assumption that did well in simulation). */
export const weeksToAskAll = 8

type Limits = {
  readonly worthPerHour: number
  readonly weeks: number
  readonly minHours?: number
  readonly maxHours?: number
}

/** Derives the demand of a channel whose known people are asked over a number of weeks. */
export function demandOf(
  { channel, hoursPerApproach, peopleLeft = Number.POSITIVE_INFINITY }: ChannelYield,
  { worthPerHour, weeks, minHours = 0, maxHours: limit = Number.POSITIVE_INFINITY }: Limits,
): Demand {
  const scarcity = { hoursPerApproach, peoplePerWeek: channel.peoplePerWeek }
  const maxPeople = peopleLeft / weeks
  const maxHours = Math.min(limit, hoursToReach(maxPeople, scarcity))
  return { ...scarcity, worthPerHour, maxPeople, minHours: Math.min(minHours, maxHours), maxHours }
}

/** The hours a week at which the last hour in a channel brings the given referrals. */
export function hoursAt(lastHour: number, demand: Demand): number {
  const { worthPerHour, peoplePerWeek, maxPeople, minHours, maxHours } = demand
  const wanted = peoplePerWeek * (worthPerHour / lastHour - 1)
  const people = Math.min(Math.max(0, wanted), maxPeople)
  return Math.min(Math.max(minHours, hoursToReach(people, demand)), maxHours)
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
  let high = demands.reduce((best, it) => Math.max(best, it.worthPerHour), 0)
  let low = high
  for (let doubling = 0; doubling < halvings && total(low) < hours; doubling += 1) [low, high] = [low / 4, low]
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2
    if (total(middle) < hours) high = middle
    else low = middle
  }
  return low
}
