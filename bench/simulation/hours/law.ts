import type { TruePlace } from './seeker.ts'

/**
 * How people get scarce in a week.
 *
 * `scarcity`: each further one takes longer, at what is usual in a week twice as long. `cap`: all take as long, and beyond
 * what is usual there are none. Both are assumptions about the world, not taken from the library.
 */
export const laws = ['scarcity', 'cap'] as const

export type Law = (typeof laws)[number]

/** What hours are spent by: the worth of an approach, its cost, what is usual in a week, and who is left. */
export type Demand = {
  readonly worth: number
  readonly hoursPerApproach: number
  readonly peoplePerWeek: number
  readonly maxPeople: number
}

/** How many people so many hours in a week reach. */
export function peopleReached(
  { hoursPerApproach: cost, peoplePerWeek: usual }: Pick<TruePlace, 'hoursPerApproach' | 'peoplePerWeek'>,
  hours: number,
  law: Law,
): number {
  return law === 'cap' ? Math.min(usual, hours / cost) : usual * (Math.sqrt(1 + (2 * hours) / (cost * usual)) - 1)
}

/** The people of a week at the best division of the hours, by place; concave in hours, so a further hour is worth the same. */
export function divideBest(demands: readonly Demand[], hours: number, law: Law): readonly number[] {
  return law === 'cap' ? fillBestFirst(demands, hours) : equalizeLastHours(demands, hours)
}

/** The hours of so many people in a week. */
export function hoursFor({ hoursPerApproach, peoplePerWeek }: Omit<Demand, 'worth'>, people: number, law: Law): number {
  return hoursPerApproach * people * (law === 'cap' ? 1 : 1 + people / (2 * peoplePerWeek))
}

function fillBestFirst(demands: readonly Demand[], hours: number): readonly number[] {
  const people = demands.map(() => 0)
  let left = hours
  const best = demands.map((_, index) => index).sort((one, other) => perHour(demands[other]) - perHour(demands[one]))
  for (const index of best) {
    const demand = demands[index]
    if (!demand) continue
    const reached = Math.min(demand.maxPeople, demand.peoplePerWeek, left / demand.hoursPerApproach)
    people[index] = reached
    left -= reached * demand.hoursPerApproach
  }
  return people
}

const perHour = (demand: Demand | undefined): number => (demand ? demand.worth / demand.hoursPerApproach : 0)

function equalizeLastHours(demands: readonly Demand[], hours: number): readonly number[] {
  const peopleAt = (it: Demand, lastHour: number): number => {
    const wanted = it.peoplePerWeek * (it.worth / (it.hoursPerApproach * lastHour) - 1)
    return Math.max(0, Math.min(wanted, it.maxPeople))
  }
  const spentAt = (lastHour: number): number =>
    demands.reduce((sum, it) => sum + hoursFor(it, peopleAt(it, lastHour), 'scarcity'), 0)
  let [low, high] = [1e-9, 10]
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = Math.sqrt(low * high)
    if (spentAt(middle) > hours) low = middle
    else high = middle
  }
  return demands.map((it) => peopleAt(it, high))
}
