import { usualPerson } from '../life/usual-person.ts'
import { placesOf, type WorldSet } from '../world/worlds.ts'
import { type Figure, meanOf, shareOfPeople } from './figure.ts'
import { changesOf, liveMany, namedEachMonday } from './live-many.ts'
import type { Study, StudyOptions } from './study.ts'

const mondays = 24

type Crowd = {
  readonly says: string
  readonly people: number
  readonly ties: readonly ('close' | 'warm' | 'cold')[]
  /** By how much every rate differs from the published one. */
  readonly times: number
  readonly atOnce: number
  readonly ever: number
}

const average = { times: 1, atOnce: 0.1, ever: 0.25 } as const

const crowds: readonly Crowd[] = [
  { says: 'three warm places, 60 people', people: 60, ties: ['warm'], ...average },
  { says: 'three warm places, 150 people', people: 150, ties: ['warm'], ...average },
  { says: 'three warm places, 400 people', people: 400, ties: ['warm'], ...average },
  { says: 'a close, a warm and a cold place, 150 people', people: 150, ties: ['close', 'warm', 'cold'], ...average },
  { says: 'three cold places, 60 people', people: 60, ties: ['cold'], ...average },
  { says: 'three cold places, 150 people', people: 150, ties: ['cold'], ...average },
  { says: 'three cold places, 400 people', people: 400, ties: ['cold'], ...average, atOnce: 0.12, ever: 0.3 },
  {
    says: '30 % better, three warm places, 150 people',
    people: 150,
    ties: ['warm'],
    times: 1.3,
    atOnce: 0.03,
    ever: 0.1,
  },
  {
    says: '30 % better, three cold places, 150 people',
    people: 150,
    ties: ['cold'],
    times: 1.3,
    atOnce: 0.03,
    ever: 0.1,
  },
]

/** How often somebody average, or better, hears of a cause, in one review and over half a year of weekly ones. */
export const falseAlarms: Study = {
  id: 'false-alarms',
  asks: 'How often is a cause named where there is none?',
  run: (options) => ({ figures: crowds.flatMap((crowd) => measure(crowd, options)) }),
}

function measure({ says, people, ties, times, atOnce, ever }: Crowd, options: StudyOptions): readonly Figure[] {
  const all = { replied: times, conversed: times, referred: times, interviewed: times }
  const lives = liveMany(
    says,
    () => usualPerson({ people: spread(people, ties, options.set), times: all, weeks: mondays + 2 }),
    options,
  )
  const named = lives.map((lived) => namedEachMonday(lived, mondays))
  const last = named.map((weeks) => weeks.at(-1) ?? [])
  const families = [...new Set(named.flat(2).map((code) => code.split(' ')[0] ?? ''))].sort()
  return [
    shareOfPeople(
      last.map((codes) => codes.length > 0),
      { row: 'any cause named in one review', when: says, target: { atMost: atOnce } },
    ),
    shareOfPeople(
      named.map((weeks) => weeks.some((codes) => codes.length > 0)),
      { row: `any cause named in ${mondays} weekly reviews`, when: says, target: { atMost: ever } },
    ),
    ...families.map((family) =>
      shareOfPeople(
        named.map((weeks) => weeks.some((codes) => codes.some((code) => code.startsWith(family)))),
        { row: `of these ${family}`, when: says },
      ),
    ),
    meanOf(named.map(changesOf), { row: 'changes of the causes named in half a year', when: says, unit: 'count' }),
  ]
}

/** So many people over three places: of one tie, or one of each. */
function spread(people: number, ties: Crowd['ties'], set: WorldSet): Readonly<Record<string, number>> {
  const places = placesOf[set]
  const [only = 'warm'] = ties
  const ids: readonly string[] = ties.length > 1 ? ties.map((tie) => places[tie][0]) : places[only]
  return Object.fromEntries(ids.map((id) => [id, Math.round(people / ids.length)]))
}
