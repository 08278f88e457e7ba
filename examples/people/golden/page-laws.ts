import { expect } from 'vitest'
import { namedIn, wordsIn } from './coach-page.ts'
import type { Laws } from './coach-pair.ts'
import { datesIn } from './dates-in.ts'
import { wordLimitOf } from './word-limits.ts'

const dayMs = 86_400_000

/** Ways of speaking that no coach uses. */
const stilted = ['If it is', 'Si es ', 'Si son ']

/** Words from which a sentence is one that somebody would hear again. */
const minWords = 6

/** What is no text at all. */
const debris = /undefined|null|NaN|Infinity|\[object|[{}]/

/** What holds of the page that core writes, as it does of a coach's. */
export const pageLaws = {
  "has the coach's parts, in the coach's order": ({ coach, core }) =>
    expect(core.parts.filter((part) => coach.parts.includes(part))).toEqual(coach.parts),

  'sees causes only where a coach does': ({ coach, core }) => {
    expect(core.parts.includes('causes')).toBe(coach.parts.includes('causes'))
    expect(core.section('causes').body.match(/^\d+\. /gm)?.length ?? 0).toBeLessThanOrEqual(2)
  },

  'is no longer than a coach would be': (pair) =>
    expect(wordsIn(pair.core.text)).toBeLessThanOrEqual(wordLimitOf(pair)),

  "names in the week whom the coach's names": ({ coach, core, record: { contacts } }) => {
    const wanted = namedIn(coach.section('week').body, contacts)
    expect(namedIn(core.section('week').body, contacts)).toEqual(expect.arrayContaining([...wanted]))
  },

  'names at most three places to start or to stay': ({ core }) =>
    expect(core.section('places').body.match(/^- \*\*/gm)?.length ?? 0).toBeLessThanOrEqual(3),

  'names at most five people beside the week': ({ core, record: { contacts } }) =>
    expect(namedIn(core.section('people').body, contacts).length).toBeLessThanOrEqual(5),

  'says nothing twice': ({ core }) => {
    const sentences = core.text.split(/(?<=[.?!:])\s+|\n/).filter((sentence) => wordsIn(sentence) >= minWords)
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) < index)).toEqual([])
  },

  'is not stilted': ({ core }) => expect(stilted.filter((words) => core.text.includes(words))).toEqual([]),

  'has no placeholder': ({ core, sentences: { factors } }) => {
    const { other_strength, other_weakness, other_opportunity, other_threat } = factors
    const placeholders = [other_strength, other_weakness, other_opportunity, other_threat]
    expect(placeholders.filter((words) => core.text.includes(words))).toEqual([])
    expect(core.text).not.toMatch(debris)
  },

  'quotes whatever words of theirs a coach quotes': ({ coach, core, record: { seeker } }) => {
    const said = seeker.selfReports.flatMap(({ text = '' }) => text.replace(/\.$/, '') || [])
    const quoted = said.filter((words) => coach.text.includes(words))
    expect(quoted.filter((words) => !core.text.includes(words))).toEqual([])
  },

  'speaks of no date more than a year away': ({ core, now }) => {
    const latest = new Date(now.getTime() + 365 * dayMs)
    const years = [...core.text.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year))
    for (const year of years) expect(year).toBeLessThanOrEqual(latest.getUTCFullYear())
    for (const date of datesIn(core.text)) expect(date.getTime()).toBeLessThanOrEqual(latest.getTime())
  },

  'gives no percentage of fewer than five': ({ core, review: { gapAnalysis } }) => {
    if (gapAnalysis.now.counts.asked < 5) expect(core.text).not.toContain('%')
  },
} as const satisfies Laws
