import { concludeOn, parse } from '../ask/conclusions.ts'
import { type SaidGoal, saidGoal } from '../ask/said-goal.ts'
import { chanceFrom } from '../chance.ts'
import { drawPlaces } from '../life/draw-place.ts'
import { type Approach, live } from '../life/live.ts'
import { noHabits, type Person } from '../life/person.ts'
import { writeRecord } from '../life/write-record.ts'
import type { World } from '../world/world.ts'
import { mismatchedIds, placesOf, worldOf } from '../world/worlds.ts'
import { type Figure, meanOf, shareOfPeople } from './figure.ts'
import type { Plot, Study, StudyOptions } from './study.ts'

/** Weeks after which they ask, and weeks lived on: as far as core looks ahead. */
const [askedAfter, livedOn] = [10, 156]

/** Whether goals are met, and outcomes come, as often and as soon as said. */
export const goal: Study = {
  id: 'goal',
  asks: 'Is a goal met as often as said, and does the k-th outcome come when said?',
  run: (options) => {
    const stated = measure(worldOf('stated', options.set), options)
    const other = ['independent', ...mismatchedIds].map((id) => measure(worldOf(id, options.set), options))
    return { figures: [stated, ...other].flatMap(({ figures }) => figures), plots: [stated.plot] }
  },
}

type Outcome = { readonly said: SaidGoal; readonly isMet: boolean; readonly weeks: number }

function measure(world: World, options: StudyOptions): { figures: readonly Figure[]; plot: Plot } {
  const outcomes = Array.from({ length: options.people }, (_, index) => outcomeOf(world, index, options))
  const when = world.id
  const isStated = when === 'stated'
  const gap = meanOf(
    outcomes.map(({ said, isMet }) => said.probability - Number(isMet)),
    {
      row: 'goal met in time: said less happened',
      when,
      unit: 'score',
      ...(isStated && { target: { atLeast: -0.04, atMost: 0.04 } }),
    },
  )
  const brier = meanOf(
    outcomes.map(({ said, isMet }) => (said.probability - Number(isMet)) ** 2),
    { row: 'goal met in time: Brier score', when, unit: 'score' },
  )
  const quantiles = [0.5, 0.8, 0.95].map((probability) =>
    shareOfPeople(
      outcomes.flatMap(({ said, weeks }) => {
        const quantile = said.quantiles.find((it) => it.probability === probability)
        return quantile?.weeks === undefined ? [] : [weeks <= quantile.weeks]
      }),
      {
        row: `k-th outcome by the date said for ${probability}`,
        when,
        ...(isStated && { target: { atLeast: probability - 0.08, atMost: probability + 0.08 } }),
      },
    ),
  )
  return { figures: [gap, brier, ...quantiles], plot: reliability(outcomes) }
}

function outcomeOf(world: World, index: number, { seed, set }: StudyOptions): Outcome {
  const chance = chanceFrom(`${seed} goal ${set} ${world.id} ${index}`)
  const { close, warm, cold } = placesOf[set]
  const count = chance.between(1, 3)
  const perWeek = chance.between(2, 6)
  const weeks = askedAfter + livedOn
  const people = Object.fromEntries([close[0], warm[0], cold[0]].map((id) => [id, perWeek * weeks]))
  const until = 7 * askedAfter
  const goalOf = { outcome: 'interview', count, byDay: until + 7 * chance.between(4, 40) } as const
  const places = drawPlaces(people, { world, chance })
  const person: Person = { weeks, places, pauses: 0, habits: noHabits, hoursPerWeek: 20, comfort: 5, goal: goalOf }
  const approaches = live(person, { world, chance })
  const before = approaches.filter(({ day }) => day <= until)
  const record = parse(writeRecord(before, { person, world, chance, until }), until)
  const days = interviewDays(approaches)
  const soFar = days.filter((day) => day <= until).length
  if (soFar >= count) return outcomeOf(world, index + 1_000_000, { seed, set, people: 0 })
  const metOn = days[count - 1] ?? Number.POSITIVE_INFINITY
  return { said: saidGoal(concludeOn(record, until)), isMet: metOn <= goalOf.byDay, weeks: (metOn - until) / 7 }
}

/** The days of interviews, in order. */
export function interviewDays(approaches: readonly Approach[]): readonly number[] {
  return approaches.flatMap(({ reachedOn: [, , , interviewed] }) => interviewed ?? []).sort((one, other) => one - other)
}

function reliability(outcomes: readonly Outcome[]): Plot {
  const points = Array.from({ length: 10 }, (_, bin) => {
    const inBin = outcomes.filter(({ said }) => Math.min(9, Math.floor(said.probability * 10)) === bin)
    const said = meanOf(
      inBin.map((it) => it.said.probability),
      { row: '', when: '', unit: 'score' },
    ).value
    const { value, error } = shareOfPeople(
      inBin.map(({ isMet }) => isMet),
      { row: '', when: '' },
    )
    return { said, happened: value, error }
  }).filter(({ said }) => Number.isFinite(said))
  return { kind: 'reliability', id: 'goal-reliability', title: 'Goal met in time: said and happened', points }
}
