import { describe, expect, it } from 'vitest'
import { smallMisses } from './small-misses.ts'
import { type Figure, missOf } from './study/figure.ts'
import { studies, studyOf } from './study/studies.ts'

/** People behind each figure: so few that all of it takes seconds. */
const fewPeople: Readonly<Record<string, number>> = {
  coverage: 16,
  goal: 8,
  said: 16,
  'surely-short': 16,
  planted: 10,
  confusion: 4,
  'false-alarms': 2,
  stability: 2,
  'as-published': 5,
  occasions: 1,
  hours: 2,
  fill: 16,
  effort: 12,
  pages: 8,
  plan: 3,
}

/** So many standard errors a figure of so few people may miss its target by. */
const errors = 3

/** A standard error that is not too small for a handful of people, of whom all may be alike by chance. */
function errorOf({ error, cases, unit }: Figure): number {
  const spread = { share: 0.3, ratio: 0.35, score: 0.3, count: 1 }[unit]
  return Math.max(error, spread / Math.sqrt(cases))
}

function isAsked({ row, when, target, value }: Figure, misses: readonly string[]): boolean {
  return target !== undefined && Number.isFinite(value) && !misses.some((start) => `${row}, ${when}`.startsWith(start))
}

describe.each(studies.map(({ id, asks }) => ({ id, asks })))('$id: $asks', ({ id }) => {
  it('has every figure in its band', () => {
    const { figures } = studyOf(id).run({ people: fewPeople[id] ?? 5, seed: 'small', set: 'seen' })
    const outside = figures
      .filter((figure) => isAsked(figure, smallMisses[id] ?? []))
      .filter((figure) => missOf(figure) > errors * errorOf(figure))
    expect(outside).toEqual([])
  })
})

describe('a study', () => {
  it('finds the same again from the same seed', () => {
    const once = { people: 3, seed: 'again', set: 'unseen' } as const
    expect(studyOf('effort').run(once)).toEqual(studyOf('effort').run(once))
  })
})
