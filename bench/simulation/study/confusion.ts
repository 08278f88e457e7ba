import { concludeOn, namedCauses } from '../ask/conclusions.ts'
import { steps } from '../ask/published.ts'
import { habitCounts, habitLikelihood } from '../bayes/habit-counts.ts'
import { logLikelihood, stepCounts } from '../bayes/step-counts.ts'
import { chanceFrom } from '../chance.ts'
import type { Person, Rates } from '../life/person.ts'
import { type Planted, usualPerson } from '../life/usual-person.ts'
import { placesOf, type WorldSet, worldOf } from '../world/worlds.ts'
import { type Figure, shareOfPeople } from './figure.ts'
import { type Lived, liveAndParse } from './live-many.ts'
import type { Plot, Study, StudyOptions } from './study.ts'

/** What may be wrong with somebody; half of all people have nothing. */
const kinds = [
  'none',
  'leak_at_step replied',
  'leak_at_step conversed',
  'leak_at_step referred',
  'leak_at_step interviewed',
  'wrong_channels',
  'too_little_effort',
  'premature_asks',
  'unthanked_help',
  'one_way_taking',
] as const

type Kind = (typeof kinds)[number]

/** How large what is planted is: of a step, of a place's path, shares of bad turns, of the pace needed. */
const sizes = {
  half: { step: 0.5, place: 0.25, bad: 0.5, pace: 0.5 },
  quarter: { step: 0.25, place: 0.1, bad: 0.75, pace: 0.25 },
} as const

type Size = keyof typeof sizes

const samples = [60, 150, 400] as const

/** How often core's first cause is the one planted, compared with the best that the same data allow. */
export const confusion: Study = {
  id: 'confusion',
  asks: 'How often is the first cause the one planted, and how often could it be at best?',
  run: (options) => {
    const measured = (['half', 'quarter'] as const).flatMap((size) =>
      samples.map((people) => measure({ size, people }, options)),
    )
    return { figures: measured.flatMap(({ figures }) => figures), plots: measured.map(({ plot }) => plot) }
  },
}

type Case = { readonly size: Size; readonly people: number }

function measure(it: Case, options: StudyOptions): { readonly figures: readonly Figure[]; readonly plot: Plot } {
  const people = kinds.map((kind) => personOf(kind, it, options.set))
  const judged = Array.from({ length: options.people }, (_, index) => {
    const chance = chanceFrom(`${options.seed} confusion ${options.set} ${it.size} ${it.people} ${index}`)
    // Half of all people have nothing, and each of the others is as likely.
    const truth = chance.happens(0.5) ? 0 : chance.between(1, kinds.length - 1)
    const person = people[truth] ?? people[0]
    if (!person) throw new Error('There is nobody to be drawn.')
    const lived = liveAndParse(person, { world: worldOf('usual', options.set), chance })
    return { truth, core: kindNamed(lived), best: bestGuess(lived, people) }
  })
  const when = `${it.size}, ${it.people} people`
  const isRight = (guess: 'core' | 'best') => judged.map((each) => each[guess] === each.truth)
  return {
    figures: [
      shareOfPeople(isRight('core'), { row: 'first cause is the one planted', when }),
      shareOfPeople(isRight('best'), { row: 'the same at best, knowing what may be planted', when }),
    ],
    plot: matrixOf(judged, it),
  }
}

/** Somebody with one thing wrong, who goes to three places. */
function personOf(kind: Kind, { size, people }: Case, set: WorldSet): Person {
  const { warm, cold } = placesOf[set]
  const ids = [warm[0], warm[1], cold[0]]
  const spread = Object.fromEntries(ids.map((id) => [id, Math.round(people / ids.length)]))
  return usualPerson({ people: spread, pace: 0.8, habits: usualTurns, ...plantOf(kind, size, warm[0]) })
}

const usualTurns = { favors: 16, businessAsks: 20, oldTies: 0, closeTies: 0 }

function plantOf(kind: Kind, size: Size, place: string): Partial<Planted> {
  const { step, place: path, bad, pace } = sizes[size]
  const each = path ** (1 / 3)
  const times = (rates: Partial<Rates>): Partial<Planted> => ({ times: rates })
  switch (kind) {
    case 'none':
      return {}
    case 'leak_at_step replied':
      return times({ replied: step })
    case 'leak_at_step conversed':
      return times({ conversed: step })
    case 'leak_at_step referred':
      return times({ referred: step })
    case 'leak_at_step interviewed':
      return times({ interviewed: step })
    case 'wrong_channels':
      return { timesIn: { [place]: { replied: each, conversed: each, referred: each } } }
    case 'too_little_effort':
      return { pace: 1 / pace }
    case 'premature_asks':
      return { habits: { ...usualTurns, premature: bad } }
    case 'unthanked_help':
      return { habits: { ...usualTurns, unthanked: bad } }
    case 'one_way_taking':
      return { habits: { ...usualTurns, givenBack: (1 - bad) / 2 } }
  }
}

/** The kind of the first cause named; −1 where it is none of those that can be planted. */
function kindNamed({ record, until }: Lived): number {
  const [first = 'none'] = namedCauses(concludeOn(record, until))
  const names: readonly string[] = kinds
  return names.indexOf(first)
}

/** The most probable kind by Bayes' rule, every rate and share that may be planted being known. */
function bestGuess({ person, approaches, input, until }: Lived, people: readonly Person[]): number {
  const counted = habitCounts(input)
  const logs = people.map((other, index) => {
    // The day of the goal tells for sure whether the pace is the one needed.
    if (other.goal?.byDay !== person.goal?.byDay) return Number.NEGATIVE_INFINITY
    const { unthanked, premature, givenBack } = other.habits
    const ofHabits = habitLikelihood(counted, { unthanked, premature, notGivenBack: 1 - givenBack })
    const ofSteps = other.places.flatMap(({ rates }, place) => {
      const there = approaches.filter((it) => it.place === place)
      return steps.slice(0, 4).map((step) => logLikelihood(stepCounts(there, step, until), rates[step]))
    })
    const prior = Math.log(index === 0 ? 0.5 : 0.5 / (people.length - 1))
    return prior + ofHabits + ofSteps.reduce((sum, log) => sum + log, 0)
  })
  return logs.indexOf(Math.max(...logs))
}

function matrixOf(judged: readonly { readonly truth: number; readonly core: number }[], { size, people }: Case): Plot {
  const names = kinds.map((kind) => kind.replace('leak_at_step ', ''))
  const shares = kinds.map((_, truth) => {
    const same = judged.filter((it) => it.truth === truth)
    return kinds.map((__, guess) => same.filter((it) => it.core === guess).length / Math.max(1, same.length))
  })
  return {
    kind: 'matrix',
    id: `confusion-${size}-${people}`,
    title: `Planted (rows) and named first (columns), %: ${size}, ${people} people`,
    rows: names,
    columns: names.map((name) => name.split('_')[0] ?? name),
    shares,
  }
}
