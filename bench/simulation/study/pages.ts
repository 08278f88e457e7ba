import { channels } from '@tiecraft/core'
import { parse } from '../ask/conclusions.ts'
import { type SaidPage, saidPage } from '../ask/said-page.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import { divideBest } from '../hours/law.ts'
import { drawPlaces } from '../life/draw-place.ts'
import { live } from '../life/live.ts'
import type { Habits, Person } from '../life/person.ts'
import { writeRecord } from '../life/write-record.ts'
import { worldIds, worldOf } from '../world/worlds.ts'
import type { Figure } from './figure.ts'
import type { Study, StudyOptions } from './study.ts'

/** Whether any of many varied people sees something impossible or contradictory. */
export const pages: Study = {
  id: 'pages',
  asks: 'Is anybody shown a pace beyond their hours, two paces, or something nearly certain when it is too early?',
  run: (options) => {
    const seen = Array.from({ length: 5 * options.people }, (_, index) => pageOf(index, options))
    const count = (row: string, isBad: (it: Seen) => boolean): Figure => ({
      row,
      when: 'varied people',
      unit: 'count',
      value: seen.filter(isBad).length,
      error: 0,
      cases: seen.length,
      target: { atMost: 0 },
    })
    return {
      figures: [
        count('people shown a pace above their hours', ({ page, maxPeople }) =>
          page.paces.some((pace) => pace > 1.001 * maxPeople),
        ),
        count('people shown two paces', ({ page }) => new Set(page.paces.map((pace) => pace.toFixed(1))).size > 1),
        count(
          'people shown 90 % or more next to "too early"',
          ({ page }) => page.isTooEarly && page.probabilities.some((probability) => probability >= 0.9),
        ),
        count('people shown a number that is none', ({ page }) => page.oddNumbers > 0),
      ],
    }
  },
}

type Seen = { readonly page: SaidPage; readonly maxPeople: number }

function pageOf(index: number, { seed, set }: StudyOptions): Seen {
  const chance = chanceFrom(`${seed} pages ${set} ${index}`)
  const world = worldOf(worldIds[index % worldIds.length] ?? 'stated', set)
  const weeks = chance.between(1, 40)
  const ids = channels.map(({ id }) => id).filter(() => chance.happens(0.25))
  const peopleIn = (): number => Math.round(60 * chance.uniform() ** 2)
  const person: Person = {
    weeks,
    places: drawPlaces(Object.fromEntries(ids.map((id) => [id, peopleIn()])), { world, chance }),
    pauses: 0.5 * chance.uniform(),
    habits: drawHabits(chance),
    hoursPerWeek: chance.pick([0.5, 1, 2, 4, 8, 15]),
    comfort: chance.between(1, 5),
    ...(chance.happens(0.85) && { goal: drawGoal(7 * weeks, chance) }),
  }
  const until = 7 * weeks
  const approaches = live(person, { world, chance })
  const page = saidPage(parse(writeRecord(approaches, { person, world, chance, until }), until), until)
  return { page, maxPeople: maxPeopleIn(person.hoursPerWeek) }
}

function drawGoal(until: number, chance: Chance): NonNullable<Person['goal']> {
  return {
    outcome: chance.pick(['interview', 'offer']),
    count: chance.pick([1, 1, 2, 3, 8]),
    byDay: until + chance.between(7, 400),
  }
}

function drawHabits(chance: Chance): Habits {
  return {
    favors: chance.between(0, 12),
    unthanked: chance.uniform(),
    givenBack: chance.uniform(),
    businessAsks: chance.between(0, 15),
    premature: chance.uniform(),
    oldTies: chance.between(0, 20),
    lapsed: chance.uniform(),
    updateEveryDays: chance.between(20, 100),
    closeTies: chance.between(0, 8),
  }
}

/** The most people that so many hours reach in a week, divided over all channels for nothing but numbers. */
function maxPeopleIn(hours: number): number {
  const demands = channels.map((channel) => ({ ...channel, worth: 1, maxPeople: Number.POSITIVE_INFINITY }))
  return divideBest(demands, hours, 'scarcity').reduce((sum, people) => sum + people, 0)
}
