import { join } from 'node:path'
import { en } from '@tiecraft/core/en'
import { es } from '@tiecraft/core/es'
import { describe, expect, it } from 'vitest'
import { itemsIn, namedIn } from './golden/coach-page.ts'
import { pairOf } from './golden/coach-pair.ts'
import { firstKinds } from './golden/first-kinds.ts'
import { strangersIn, testLaw } from './golden/not-yet.ts'
import { pageLaws } from './golden/page-laws.ts'
import { weekLaws } from './golden/week-laws.ts'
import { people } from './people.ts'

const now = new Date('2026-03-02T09:00:00Z')
const notYet = join(import.meta.dirname, 'coach', 'not-yet.json')
const pairs = Object.entries(people).map(([name, person]) => ({
  name,
  pairs: [en, es].map((sentences) => pairOf(name, person, { sentences, now })),
}))

const laws = { ...pageLaws, ...weekLaws }

const numerals: Readonly<Record<string, readonly string[]>> = {
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  es: ['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete'],
}

describe.each(pairs)("the coach's review of $name", ({ pairs }) => {
  it.each(pairs)('keeps the laws itself, in $sentences.tag', (pair) => {
    for (const holds of Object.values(pageLaws)) holds({ ...pair, core: pair.coach })
  })

  it.each(pairs)('marks one thing, the first, and has at most two a day, in $sentences.tag', ({ coach }) => {
    const items = itemsIn(coach.section('week'))
    expect(items.map(({ isMarked }) => isMarked)).toEqual(items.map((_, index) => index === 0))
    for (const { day } of items) expect(items.filter((it) => it.day === day).length).toBeLessThanOrEqual(2)
  })

  it.each(pairs)('counts the things to do right, in $sentences.tag', ({ coach, sentences }) => {
    const week = coach.section('week')
    const { length } = itemsIn(week)
    expect(week.heading).toContain(` ${numerals[sentences.tag]?.[length - 1]} `)
  })

  it.each(pairs)('names the date of the goal as it is noted, in $sentences.tag', ({ coach, sentences, record }) => {
    const by = record.seeker.goal?.by
    const dates = coach.section('standing').body.match(/[A-Z][a-z]+ \d{1,2}(?=[,. ])|\d{1,2} de [a-z]+/g) ?? []
    const style = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const
    if (by) expect([...new Set(dates)]).toEqual(dates.length > 0 ? [by.toLocaleDateString(sentences.tag, style)] : [])
  })

  it('says the same in both languages', () => {
    const [english, spanish] = pairs.map(({ coach, record: { contacts } }) => ({
      parts: coach.parts,
      items: itemsIn(coach.section('week')).map(({ text }) => ({
        named: namedIn(text, contacts),
        minutes: text.match(/\d+(?= minut)/)?.[0],
      })),
      named: namedIn(coach.text, contacts),
    }))
    expect(spanish).toEqual(english)
  })
})

describe("core's review", () => {
  for (const [law, holds] of Object.entries(laws)) {
    for (const { name, pairs: languages } of pairs) {
      testLaw(notYet, { law, name, check: () => languages.forEach((pair) => holds(pair)) })
    }
  }
})

describe('the list of what does not hold yet', () => {
  it('names laws and people that there are', () => {
    expect(strangersIn(notYet, Object.keys(laws), Object.keys(people))).toEqual([])
  })

  it('is about people of whom it is known what comes first', () => {
    expect(Object.keys(firstKinds)).toEqual(Object.keys(people))
  })
})
