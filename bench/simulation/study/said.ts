import { concludeOn, leakMeaning, saidShortfalls } from '../ask/conclusions.ts'
import { channelOf, type Step, usualRate } from '../ask/published.ts'
import { stepCounts } from '../bayes/step-counts.ts'
import { chanceFrom } from '../chance.ts'
import { drawPlaces } from '../life/draw-place.ts'
import { trueRate } from '../life/live.ts'
import { noHabits, type Person } from '../life/person.ts'
import { placesOf, worldOf } from '../world/worlds.ts'
import { type Figure, meanOf } from './figure.ts'
import { type Lived, liveAndParse } from './live-many.ts'
import type { Plot, Study, StudyOptions } from './study.ts'

/** Whether a shortfall is as probable as said. */
export const said: Study = {
  id: 'said',
  asks: 'Is a step short of its reference as often as said?',
  run: (options) => {
    const judgments = Array.from({ length: 3 * options.people }, (_, index) => judge(index, options)).flat()
    const bins = Array.from({ length: 10 }, (_, bin) => binOf(judgments, bin))
    const points = bins.map(({ said, truth, error }) => ({ said, happened: truth, error }))
    const plot: Plot = {
      kind: 'reliability',
      id: 'said-reliability',
      title: 'A step short of its reference: said and true',
      points,
    }
    return { figures: bins.map(({ figure }) => figure), plots: [plot] }
  },
}

type Judgment = { readonly said: number; readonly isShort: boolean }

function judge(index: number, { seed, set }: StudyOptions): readonly Judgment[] {
  const chance = chanceFrom(`${seed} said ${set} ${index}`)
  const world = worldOf('stated', set)
  const { close, warm, cold } = placesOf[set]
  const all = [close[0], warm[0], warm[1], cold[0]] as const
  const ids = chance.happens(0.5) ? [chance.pick(all)] : all
  const people = chance.pick([10, 30, 80])
  const places = drawPlaces(Object.fromEntries(ids.map((id) => [id, people])), { world, chance })
  const person: Person = { weeks: 16, places, pauses: 0.1, habits: noHabits, hoursPerWeek: 20, comfort: 5 }
  const lived = liveAndParse(person, { world, chance })
  return saidShortfalls(concludeOn(lived.record, lived.until)).flatMap(({ step, probability }) => {
    const usual = Math.exp(leakMeaning.spread * chance.normal())
    const isShort = isTrulyShort(lived, step, usual)
    return isShort === undefined ? [] : [{ said: probability, isShort }]
  })
}

/** Whether the rate over all attempts made is below the margin of what is usual, which is itself not known for sure. */
function isTrulyShort({ person, approaches, until }: Lived, step: Step, usual: number): boolean | undefined {
  let [own, reference] = [0, 0]
  for (const [index, place] of person.places.entries()) {
    const { passed, open } = stepCounts(
      approaches.filter((it) => it.place === index),
      step,
      until,
    )
    const attempts = passed + open.length
    own += attempts * trueRate(place, step, worldOf('stated', 'seen'))
    reference += attempts * usualRate(step, channelOf(place.channel).tie) * usual
  }
  return reference === 0 ? undefined : own < leakMeaning.margin * reference
}

function binOf(judgments: readonly Judgment[], bin: number) {
  const inBin = judgments.filter((it) => Math.min(9, Math.floor(it.said * 10)) === bin)
  const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
  const when = `said ${bin / 10} to ${(bin + 1) / 10}`
  const figure: Figure = meanOf(
    inBin.map((it) => it.said - Number(it.isShort)),
    { row: 'said less true', when, unit: 'share', target: { atLeast: -0.05, atMost: 0.05 } },
  )
  return {
    figure,
    said: mean(inBin.map((it) => it.said)),
    truth: mean(inBin.map((it) => Number(it.isShort))),
    error: figure.error,
  }
}
