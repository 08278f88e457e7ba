import type { Chance } from '../chance.ts'
import { divideBest, hoursFor, type Law } from './law.ts'
import { costOf, pathOf, posteriors, type Tally } from './tally.ts'

/** What a week's hours are divided by. */
type Week = {
  readonly tallies: readonly Tally[]
  readonly day: number
  readonly week: number
  readonly weeks: number
  readonly hours: number
  readonly law: Law
  readonly chance: Chance
}

/** A simple rule for dividing a week's hours: hours for each place, in their order. */
export type Policy = (week: Week) => readonly number[]

/** The rules that core's advice is compared with. */
export const policies = {
  greedy: byIndex(({ mean }) => mean),
  fading_bonus: byIndex(({ mean, deviation }, { week, weeks }) => mean + 1.25 * deviation * (1 - week / weeks)),
  thompson: (week) =>
    divide(week, (tally) => posteriors(tally, week.day).reduce((product, beta) => product * week.chance.beta(beta), 1)),
  last_weeks_best: lastWeeksBest,
  uniform: ({ tallies, hours }) => {
    const open = tallies.filter(({ left }) => left > 0).length
    return tallies.map(({ left }) => (left > 0 ? hours / open : 0))
  },
} as const satisfies Readonly<Record<string, Policy>>

export type PolicyId = keyof typeof policies

function byIndex(worthOf: (path: ReturnType<typeof pathOf>, week: Week) => number): Policy {
  return (week) => divide(week, (tally) => worthOf(pathOf(posteriors(tally, week.day)), week))
}

/** People one knows are asked over eight weeks, as far as there is room. */
function divide(week: Week, worthOf: (tally: Tally) => number): readonly number[] {
  const demands = week.tallies.map((tally) => ({
    worth: worthOf(tally),
    hoursPerApproach: costOf(tally),
    peoplePerWeek: tally.place.peoplePerWeek,
    maxPeople: Math.max(Math.min(1, tally.left), tally.left / 8),
  }))
  const people = divideBest(demands, week.hours, week.law)
  return demands.map((demand, index) => hoursFor(demand, people[index] ?? 0, week.law))
}

/** All hours where most referrals came in the week before; everywhere alike until one comes. */
function lastWeeksBest(week: Week): readonly number[] {
  const { tallies, day, hours } = week
  const came = tallies.map(({ chains, left }) =>
    left > 0 ? chains.filter(({ 3: referred = 0 }) => referred > day - 7 && referred <= day).length : 0,
  )
  const most = Math.max(...came)
  if (most === 0) return policies.uniform(week)
  const best = came.indexOf(most)
  return tallies.map((_, index) => (index === best ? hours : 0))
}
