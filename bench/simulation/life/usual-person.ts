import { channelOf } from '../ask/published.ts'
import { usualPlace } from './draw-place.ts'
import { type Habits, type Person, type Rates, usualHabits } from './person.ts'

/** What is planted in somebody who is average in everything else. */
export type Planted = {
  /** People approached in each channel. */
  readonly people: Readonly<Record<string, number>>
  readonly weeks?: number
  /** By how much every rate differs from the published one; in one channel only where that is named. */
  readonly times?: Partial<Rates>
  readonly timesIn?: Readonly<Record<string, Partial<Rates>>>
  readonly habits?: Partial<Habits>
  /** People approached, as a share of what the goal needs; no goal where absent. */
  readonly pace?: number
  /** People a place meets in one evening, where luck is shared. */
  readonly perEvening?: number
  readonly pauses?: number
}

/** Outcomes that must be expected for one to come with probability 0.8: 1 − e^−1.61. */
const expectedForOne = 1.61

/** The correlation of luck within one evening, in the worlds (an assumption). */
const luckOfAnEvening = 0.1

/** Somebody whose rates are the published means and whose habits are good, but for what is planted. */
export function usualPerson(planted: Planted): Person {
  const { people, weeks = 24, times = {}, timesIn = {}, habits = {}, perEvening, pauses = 0.1 } = planted
  const places = Object.entries(people).map(([channel, count]) => ({
    ...usualPlace(channel, count, { ...times, ...timesIn[channel] }),
    ...(perEvening !== undefined && {
      occasions: { evenings: Math.max(1, Math.round(count / perEvening)), luck: luckOfAnEvening },
    }),
  }))
  const hours = places.reduce((sum, place) => sum + place.people * channelOf(place.channel).hoursPerApproach, 0)
  const byDay = goalDay(planted, weeks)
  return {
    weeks,
    places,
    pauses,
    habits: { ...usualHabits, ...habits },
    hoursPerWeek: Math.min(60, Math.max(2, Math.ceil((1.3 * hours) / weeks))),
    comfort: 5,
    ...(byDay !== undefined && { goal: { outcome: 'interview', count: 1, byDay } }),
  }
}

/** The day by which somebody at usual rates, and this share of the pace needed, would have a first interview. */
function goalDay({ people, pace }: Planted, weeks: number): number | undefined {
  if (pace === undefined) return undefined
  const perWeek = Object.entries(people).reduce((sum, [channel, count]) => {
    const { replied, conversed, referred, interviewed } = usualPlace(channel, count).rates
    return sum + (count * replied * conversed * referred * interviewed) / weeks
  }, 0)
  return 7 * (weeks + (expectedForOne * pace) / perWeek)
}
