import { answeredShare } from '../evidence/answer-curve.ts'

/** The answer curve has ended long before so many days, however many steps follow each other. */
const maxDays = 400

/** The share of answers that come on each day, a day's answers being spread evenly over it. */
const onDay = Array.from({ length: maxDays + 1 }, (_, day) => {
  const until = (days: number): number => answeredShare(Math.max(0, days))
  return (until(day + 1) - until(day - 1)) / 2
})

/** How outcomes come in over a number of steps: the share that has come by each day, and the days it makes up until then. */
type Arrivals = { readonly shares: readonly number[]; readonly areas: readonly number[] }

const known: Arrivals[] = [arrivalsFrom(Array.from({ length: maxDays + 1 }, () => 1))]

/** Derived once for each number of steps: each step adds a delay of its own. */
function arrivalsOver(steps: number): Arrivals {
  const found = known[steps]
  if (found) return found
  const { shares: before } = arrivalsOver(steps - 1)
  const shares = before.map((_, day) => {
    let sum = 0
    for (let delay = 0; delay <= day; delay += 1) sum += (onDay[delay] ?? 0) * (before[day - delay] ?? 0)
    return sum
  })
  const arrivals = arrivalsFrom(shares)
  known[steps] = arrivals
  return arrivals
}

function arrivalsFrom(shares: readonly number[]): Arrivals {
  const areas = [0]
  for (let day = 1; day < shares.length; day += 1) {
    areas.push((areas[day - 1] ?? 0) + ((shares[day - 1] ?? 0) + (shares[day] ?? 0)) / 2)
  }
  return { shares, areas }
}

/**
 * The share of outcomes that arrive within a number of days, over a number of steps.
 *
 * Each step takes a time of its own, drawn from the answer curve (an assumption); what is beyond its end never arrives.
 */
export function arrivedShare(days: number, steps: number): number {
  return days < 0 ? 0 : valueAt(days, arrivalsOver(steps).shares)
}

/** The share of outcomes that arrive after somebody has been silent for so many days, within so many more. */
export function arrivedAfterSilence(silentDays: number, days: number, steps: number): number {
  const within = silentDays + days
  let earlier = 0
  for (let delay = 0; delay <= silentDays; delay += 1) {
    earlier += (onDay[delay] ?? 0) * arrivedShare(within - delay, steps - 1)
  }
  return Math.max(0, arrivedShare(within, steps) - earlier)
}

/** The weeks of approaching that count by a date: those whose outcomes have come by then. */
export function countingWeeks(weeks: number, steps: number): number {
  const { shares, areas } = arrivalsOver(steps)
  const days = 7 * weeks
  const beyond = Math.max(0, days - maxDays)
  return (valueAt(days, areas) + beyond * (shares[maxDays] ?? 0)) / 7
}

/** The value of a table by days at any moment, by straight lines; its last one beyond its end. */
function valueAt(days: number, table: readonly number[]): number {
  const at = Math.min(days, maxDays)
  const day = Math.floor(at)
  const from = table[day] ?? 0
  return from + (at - day) * ((table[day + 1] ?? from) - from)
}
