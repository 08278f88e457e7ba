import type { Chance } from '../chance.ts'
import { drawDelay } from '../life/delay.ts'
import { divideBest, type Law, peopleReached } from './law.ts'
import type { Policy } from './policies.ts'
import type { TruePlace } from './seeker.ts'
import { startTally, type Tally } from './tally.ts'

type Search = { readonly weeks: number; readonly hours: number; readonly law: Law; readonly chance: Chance }

/** The referrals that the approaches of a search bring on average where its hours are divided by a rule. */
export function searchBy(policy: Policy, places: readonly TruePlace[], search: Search): number {
  const tallies = places.map(startTally)
  const begun = places.map(() => 0)
  let referrals = 0
  for (let week = 0; week < search.weeks; week += 1) {
    const day = 7 * week
    const hours = policy({ ...search, tallies, day, week })
    tallies.forEach((tally, index) => {
      const spent = hours[index] ?? 0
      const reached = (begun[index] ?? 0) + peopleReached(tally.place, spent, search.law)
      const people = Math.min(Math.floor(reached), tally.left)
      begun[index] = reached - Math.floor(reached)
      tally.hours += spent
      approachAll(tally, { people, day, chance: search.chance })
      referrals += people * tally.place.perApproach
    })
  }
  return referrals
}

function approachAll(
  tally: Tally,
  { people, day, chance }: { readonly people: number; readonly day: number; readonly chance: Chance },
): void {
  const { replied, conversed, referred } = tally.place.rates
  tally.left -= people
  for (let person = 0; person < people; person += 1) {
    const chain = [day + 5 * chance.uniform()]
    for (const rate of [replied, conversed, referred]) {
      if (!chance.happens(rate)) break
      chain.push((chain.at(-1) ?? day) + drawDelay(chance, 1))
    }
    tally.chains.push(chain)
  }
}

/** The referrals of somebody who knows every true rate and cost, and divides each week's hours best. */
export function oracle(places: readonly TruePlace[], { weeks, hours, law }: Omit<Search, 'chance'>): number {
  const demands = places.map(({ perApproach: worth, people, hoursPerApproach, peoplePerWeek }) => ({
    worth,
    hoursPerApproach,
    peoplePerWeek,
    maxPeople: people / weeks,
  }))
  const people = divideBest(demands, hours, law)
  return weeks * demands.reduce((sum, { worth }, index) => sum + worth * (people[index] ?? 0), 0)
}
