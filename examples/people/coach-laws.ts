import type { PlannedAction } from '@tiecraft/core'
import { expect } from 'vitest'
import { itemsIn, namedIn, wordsIn } from './coach-page.ts'
import type { Pair } from './coach-pair.ts'
import { firstKinds } from './first-kinds.ts'
import { wordLimitOf } from './word-limits.ts'

/** Each law by what it says; it throws where it does not hold. */
type Laws = Readonly<Record<string, (pair: Pair) => void>>

const dayMs = 86_400_000

/** Ways of speaking that no coach uses. */
const stilted = ['If it is', 'Si es ', 'Si son ']

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

/** What holds of the actions of core's week, as it does of those in a coach's. */
export const weekLaws = {
  'has three to seven actions, fewer only where the coach has': ({ coach, review: { weekPlan } }) => {
    const { length } = weekPlan.actions
    expect(length).toBeGreaterThanOrEqual(Math.min(3, itemsIn(coach.section('week')).length))
    expect(length).toBeLessThanOrEqual(7)
  },

  'has at most two actions a day': ({ review: { weekPlan } }) => {
    for (const { day } of weekPlan.actions)
      expect(weekPlan.actions.filter((it) => it.day === day).length).toBeLessThanOrEqual(2)
  },

  "begins with what the coach's week begins with": ({ name, review: { weekPlan } }) =>
    expect(firstKinds[name]).toContain(kindOf(weekPlan.actions[0])),

  "begins with the person the coach's week begins with": ({ coach, actions, record: { contacts } }) => {
    const marked = itemsIn(coach.section('week')).find(({ isMarked }) => isMarked)
    const wanted = namedIn(marked?.text ?? '', contacts)
    const named = namedIn(actions[0] ?? '', contacts)
    if (wanted.length > 0) expect(wanted.filter((id) => named.includes(id))).not.toEqual([])
  },
} as const satisfies Laws

/** What an action is, as a code: a follow-up is what it follows. */
function kindOf(action: PlannedAction | undefined): string {
  if (!action) return 'nothing'
  return action.task.kind === 'follow_up' ? action.task.next : action.task.kind
}

const spanishMonths = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

/** The dates that a text spells out with their years, in English or Spanish. */
function datesIn(text: string): readonly Date[] {
  const english = [...text.matchAll(/[A-Z][a-z]+ \d{1,2}, 20\d\d/g)].map(([date]) => new Date(`${date} UTC`))
  const spanish = [...text.matchAll(/(\d{1,2}) de ([a-z]+) de (20\d\d)/g)].map(
    ([, day, month = '', year]) => new Date(Date.UTC(Number(year), spanishMonths.indexOf(month), Number(day))),
  )
  return [...english, ...spanish].filter((date) => !Number.isNaN(date.getTime()))
}
