import { concludeOn, parse, type SaidRate, saidRates } from '../ask/conclusions.ts'
import { channelOf, publishedPrior } from '../ask/published.ts'
import { stepCounts } from '../bayes/step-counts.ts'
import { asGoodAsZero, intervalOf, stepPosterior } from '../bayes/step-posterior.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import { drawPlaces } from '../life/draw-place.ts'
import { live, trueRate } from '../life/live.ts'
import { noHabits, type Person } from '../life/person.ts'
import { writeRecord } from '../life/write-record.ts'
import type { World } from '../world/world.ts'
import { mismatchedIds, placesOf, type WorldSet, worldOf } from '../world/worlds.ts'
import { type Figure, meanOf, shareOf, type Tally } from './figure.ts'
import type { Plot, Study, StudyOptions } from './study.ts'

/** Who is asked about their rates: how many channels, how long after the first approach. */
const looks = [
  { id: '1 channel', channels: 1, weeks: 16, peopleEach: 40 },
  { id: '4 channels', channels: 4, weeks: 16, peopleEach: 25 },
  { id: '1 channel, within two weeks', channels: 1, weeks: 2, peopleEach: 30 },
  { id: '4 channels, within two weeks', channels: 4, weeks: 2, peopleEach: 12 },
] as const

type LookId = (typeof looks)[number]['id']

const strict = { most: { atLeast: 0.78, atMost: 0.82 }, nearlyAll: { atLeast: 0.94, atMost: 0.96 } }
const lenient = { most: { atLeast: 0.72 }, nearlyAll: { atLeast: 0.88 } }

/** Whether the true rate lies in the intervals that core gives. */
export const coverage: Study = {
  id: 'coverage',
  asks: 'Does the true rate lie in an interval as often as the interval says?',
  run: (options) => {
    const world = worldOf('stated', options.set)
    const stated = looks.map((conclusions) => measure(world, conclusions, options))
    const other = ['independent', 'alike', ...mismatchedIds].map((id) =>
      measure(worldOf(id, options.set), looks[1], options),
    )
    return {
      figures: [...stated, ...other].flatMap(({ figures }) => figures),
      plots: stated.map(({ plot }) => plot),
    }
  },
}

function measure(
  world: World,
  conclusions: (typeof looks)[number],
  options: StudyOptions,
): { figures: Figure[]; plot: Plot } {
  const judged = Array.from({ length: options.people }, (_, index) => {
    const chance = chanceFrom(`${options.seed} coverage ${options.set} ${world.id} ${conclusions.id} ${index}`)
    return judgeRates(world, conclusions, { chance, set: options.set })
  })
  const bands = world.id === 'stated' ? strict : lenient
  const when = `${world.id}, ${conclusions.id}`
  const tallyOf = (level: 'most' | 'nearlyAll'): Tally[] =>
    judged.map((rates) => [
      rates.filter((rate) => isWithin(rate.truth, rate.said.intervals[level])).length,
      rates.length,
    ])
  return {
    figures: [
      shareOf(tallyOf('most'), { row: 'true rate within its 80 % interval', when, target: bands.most }),
      shareOf(tallyOf('nearlyAll'), { row: 'true rate within its 95 % interval', when, target: bands.nearlyAll }),
      ...comparedWithExact(judged, when),
    ],
    plot: pitPlot(judged.flat(), when, conclusions.id),
  }
}

/** How often the exact interval of the same data holds the true rate, and by how much core's differs from that. */
function comparedWithExact(judged: readonly (readonly JudgedRate[])[], when: string): readonly Figure[] {
  const both = judged.map((rates) => rates.flatMap((rate) => (rate.exact ? [{ ...rate, exact: rate.exact }] : [])))
  if (both.flat().length === 0) return []
  const exact = both.map((rates): Tally => [rates.filter((it) => isWithin(it.truth, it.exact)).length, rates.length])
  const difference = both
    .flat()
    .map((it) => Number(isWithin(it.truth, it.said.intervals.most)) - Number(isWithin(it.truth, it.exact)))
  const target = { atLeast: -0.02, atMost: 0.02 }
  return [
    shareOf(exact, { row: 'true rate within the exact 80 % interval of the same data', when }),
    meanOf(difference, { row: 'the 80 % interval less the exact one', when, unit: 'share', target }),
  ]
}

type JudgedRate = {
  readonly said: SaidRate
  readonly truth: number
  /** The exact 80 % interval of the same data, for somebody's only channel. */
  readonly exact?: readonly [low: number, high: number]
}

function judgeRates(
  world: World,
  { channels, weeks, peopleEach }: (typeof looks)[number],
  { chance, set }: { readonly chance: Chance; readonly set: WorldSet },
): readonly JudgedRate[] {
  const { close, warm, cold } = placesOf[set]
  const ids = channels === 1 ? [chance.pick([close[0], warm[0], cold[0]])] : [close[0], warm[0], warm[1], cold[0]]
  const places = drawPlaces(Object.fromEntries(ids.map((id) => [id, peopleEach])), { world, chance })
  const person: Person = { weeks, places, pauses: 0.2, habits: noHabits, hoursPerWeek: 20, comfort: 5 }
  const until = 7 * weeks
  const approaches = live(person, { world, chance })
  const conclusions = concludeOn(parse(writeRecord(approaches, { person, world, chance, until }), until), until)
  return saidRates(conclusions).flatMap((said) => {
    const place = places.find(({ channel }) => channel === said.channel)
    if (!place || said.attempts === 0) return []
    const truth = trueRate(place, said.step, world)
    if (channels !== 1 || world.id !== 'stated') return [{ said, truth }]
    const published = publishedPrior(said.step, channelOf(said.channel).tie)
    const exact = intervalOf(stepPosterior(published, stepCounts(approaches, said.step, until)), 0.1)
    return [{ said, truth, exact }]
  })
}

function isWithin(truth: number, [low, high]: readonly [number, number]): boolean {
  return truth <= high && (truth >= low || low < asGoodAsZero)
}

/** Between which ends of the 95, 80 and 50 % intervals the truth lies, and how often it should. */
const cells = [
  { label: '< 2.5 %', expected: 0.025 },
  { label: '– 10 %', expected: 0.075 },
  { label: '– 25 %', expected: 0.15 },
  { label: '– 75 %', expected: 0.5 },
  { label: '– 90 %', expected: 0.15 },
  { label: '– 97.5 %', expected: 0.075 },
  { label: 'above', expected: 0.025 },
] as const

function pitPlot(rates: readonly JudgedRate[], when: string, id: LookId): Plot {
  const counts = cells.map(() => 0)
  for (const {
    said: {
      intervals: { half, most, nearlyAll },
    },
    truth,
  } of rates) {
    const ends = [nearlyAll[0], most[0], half[0], half[1], most[1], nearlyAll[1]]
    const cell = ends.filter((end) => truth > end).length
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  const bars = cells.map((cell, index) => ({ ...cell, value: (counts[index] ?? 0) / Math.max(1, rates.length) }))
  return {
    kind: 'bars',
    id: `pit-${id.replaceAll(/\W+/g, '-')}`,
    title: `Where the true rate lies in its posterior: ${when}`,
    bars,
  }
}
