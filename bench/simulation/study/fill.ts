import { channels } from '@tiecraft/core'
import { concludeOn, parse } from '../ask/conclusions.ts'
import { channelOf } from '../ask/published.ts'
import { saidGoal } from '../ask/said-goal.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import { peopleReached } from '../hours/law.ts'
import { drawPlaces } from '../life/draw-place.ts'
import { type Approach, live, reachedFrom } from '../life/live.ts'
import { noHabits, type Person } from '../life/person.ts'
import { writeRecord } from '../life/write-record.ts'
import type { World } from '../world/world.ts'
import { placesOf, worldOf } from '../world/worlds.ts'
import { meanOf, shareOfPeople } from './figure.ts'
import { interviewDays } from './goal.ts'
import type { Study, StudyOptions } from './study.ts'

const livedWeeks = 10

/** Whether the goal is met as often as promised by somebody who works the hours that fill the gap. */
export const fill: Study = {
  id: 'fill',
  asks: 'Is a goal met as often as promised where the hours advised are worked?',
  run: (options) => {
    const kept = Array.from({ length: 3 * options.people }, (_, index) => promiseOf(index, options)).flatMap(
      (promise) => promise ?? [],
    )
    return {
      figures: [
        shareOfPeople(
          kept.map(({ isKept }) => isKept),
          { row: 'goal met', when: 'an 80 % chance promised', target: { atLeast: 0.76, atMost: 0.84 } },
        ),
        meanOf(
          kept.map(({ probability }) => probability),
          { row: 'chance promised', when: 'the same people', unit: 'share' },
        ),
      ],
    }
  },
}

type Promised = { readonly probability: number; readonly isKept: boolean }

function promiseOf(index: number, { seed, set }: StudyOptions): Promised | undefined {
  const chance = chanceFrom(`${seed} fill ${set} ${index}`)
  const world = worldOf('stated', set)
  const until = 7 * livedWeeks
  const person: Person = {
    weeks: livedWeeks,
    places: drawPlaces(somePeople(set, chance), { world, chance }),
    pauses: 0,
    habits: noHabits,
    hoursPerWeek: chance.between(8, 30),
    comfort: 5,
    goal: { outcome: 'interview', count: chance.between(1, 2), byDay: until + 7 * chance.between(10, 30) },
  }
  const approaches = live(person, { world, chance })
  const said = saidGoal(concludeOn(parse(writeRecord(approaches, { person, world, chance, until }), until), until))
  if (!said.promise) return undefined
  const { probability, hours } = said.promise
  const later = liveOn(person, hours, { world, chance })
  const { count = 1, byDay = until } = person.goal ?? {}
  const met = interviewDays([...approaches, ...later]).filter((day) => day <= byDay).length
  return { probability, isKept: met >= count }
}

/** A few people asked in some places; every other one that is not sensitive is there to be tried. */
function somePeople(set: StudyOptions['set'], chance: Chance): Readonly<Record<string, number>> {
  const { warm, cold } = placesOf[set]
  const tried: readonly string[] = [...warm, ...cold]
  const peopleIn = (id: string): number => (tried.includes(id) && chance.happens(0.5) ? chance.between(2, 15) : 0)
  const open = channels.filter(({ sensitive }) => !sensitive)
  return Object.fromEntries(open.map(({ id }) => [id, peopleIn(id)]))
}

/** People known where no new ones are met (assumptions). */
const known: Readonly<Record<string, number>> = { family: 8, friends_and_neighbors: 12, past_coworkers: 30 }

/** Works so many hours a week in each channel. */
function liveOn(
  { places, weeks, goal }: Person,
  hours: Readonly<Record<string, number>>,
  { world, chance }: { readonly world: World; readonly chance: Chance },
): readonly Approach[] {
  const weeksLeft = (goal?.byDay ?? 0) / 7 - weeks
  return places.flatMap(({ channel: id, people, rates }, place) => {
    const channel = channelOf(id)
    const perWeek = peopleReached(channel, hours[id] ?? 0, 'scarcity')
    const left = channel.reach === 'people_you_know' ? Math.max(0, (known[id] ?? 0) - people) : Number.POSITIVE_INFINITY
    return Array.from({ length: Math.min(chance.poisson(perWeek * weeksLeft), left) }, (): Approach => {
      const day = 7 * (weeks + weeksLeft * chance.uniform())
      return { place, day, reachedOn: reachedFrom(day, rates, { world, chance }) }
    })
  })
}
