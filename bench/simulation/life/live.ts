import { type Step, steps } from '../ask/published.ts'
import type { Chance } from '../chance.ts'
import type { World } from '../world/world.ts'
import { drawDelay } from './delay.ts'
import type { Person, Place, Rates } from './person.ts'

/** Somebody approached, and what came of it: the day of each step reached, counted from the first day of the search. */
export type Approach = {
  readonly place: number
  readonly day: number
  /** The days on which the steps after the approach came, in their order; the next one never comes. */
  readonly reachedOn: readonly number[]
}

/** Lives a search: whom they approach, when, and what comes of it; in order of time. */
export function live(
  person: Person,
  { world, chance }: { readonly world: World; readonly chance: Chance },
): readonly Approach[] {
  const weeks = activeWeeks(person, chance)
  const mood = moods(world.mood, chance)
  const approaches = person.places.flatMap((place, index) => {
    const shared = sharedLuck(place, world, chance)
    return daysOf(place, { person, weeks, chance }).map((day): Approach => {
      const luck = shared(day)
      const rateOn = (step: Step, on: number): number =>
        withOdds(luck(step), driftOn(place, on, person.weeks) + mood(on))
      return { place: index, day, reachedOn: reached(rateOn, { day, world, chance }) }
    })
  })
  return approaches.sort((first, second) => first.day - second.day)
}

function reached(
  rateOn: (step: Step, day: number) => number,
  { day, world, chance }: { readonly day: number; readonly world: World; readonly chance: Chance },
): readonly number[] {
  const days: number[] = []
  let on = day
  for (const step of steps) {
    if (!chance.happens(rateOn(step, on))) break
    on += drawDelay(chance, world.slowness)
    days.push(on)
  }
  return days
}

/** What comes of an approach on a day, at rates that stay as they are. */
export function reachedFrom(
  day: number,
  rates: Rates,
  { world, chance }: { readonly world: World; readonly chance: Chance },
): readonly number[] {
  return reached((step) => rates[step], { day, world, chance })
}

/** The weeks in which something is done; at least one. */
function activeWeeks({ weeks, pauses }: Person, chance: Chance): readonly number[] {
  const active = Array.from({ length: weeks }, (_, week) => week).filter(() => !chance.happens(pauses))
  return active.length > 0 ? active : [0]
}

function daysOf(
  { people, occasions }: Place,
  { person, weeks, chance }: { readonly person: Person; readonly weeks: readonly number[]; readonly chance: Chance },
): readonly number[] {
  return Array.from({ length: people }, (_, index) => {
    if (occasions) {
      const evening = Math.floor((index * occasions.evenings) / people)
      return Math.floor(((evening + 0.5) * person.weeks) / occasions.evenings) * 7 + 3
    }
    return 7 * (weeks[chance.between(0, weeks.length - 1)] ?? 0) + 5 * chance.uniform()
  })
}

/** By how much a rate's log odds are up on a day; 0 in the middle of the search. */
function driftOn({ drift }: Place, day: number, weeks: number): number {
  return drift * (2 * Math.min(1, day / (7 * weeks)) - 1)
}

/** A rate as it truly is at the end of a search, good and bad spells taken together. */
export function trueRate({ rates, drift }: Place, step: Step, { mood }: World): number {
  const rate = withOdds(rates[step], drift)
  return (withOdds(rate, mood) + withOdds(rate, -mood)) / 2
}

function withOdds(rate: number, logOdds: number): number {
  if (logOdds === 0) return rate
  const odds = rate * Math.exp(logOdds)
  return odds / (1 - rate + odds)
}

/** The rates of an occasion: drawn once for each evening, or each week where a world says so. */
function sharedLuck(
  { rates, occasions }: Place,
  world: World,
  chance: Chance,
): (day: number) => (step: Step) => number {
  const luck = occasions?.luck ?? world.luck
  if (luck === 0) return () => (step) => rates[step]
  const drawn = new Map<string, number>()
  const weight = 1 / luck - 1
  return (day) => (step) => {
    const key = `${Math.floor(day / 7)} ${step}`
    const rate = rates[step]
    const value = drawn.get(key) ?? chance.beta({ a: weight * rate, b: weight * (1 - rate) })
    drawn.set(key, value)
    return value
  }
}

/** Good and bad spells, a month long on average. */
function moods(size: number, chance: Chance): (day: number) => number {
  if (size === 0) return () => 0
  const spells: number[] = []
  return (day) => {
    const week = Math.max(0, Math.floor(day / 7))
    while (spells.length <= week) {
      const before = spells.at(-1) ?? (chance.happens(0.5) ? 1 : -1)
      spells.push(chance.happens(0.25) ? -before : before)
    }
    return size * (spells[week] ?? 0)
  }
}
