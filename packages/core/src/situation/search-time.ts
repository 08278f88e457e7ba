import { daysBetween } from '../value/days.ts'
import type { Situation } from './derive-situation.ts'

/** The weeks a search takes where the seeker's goal has no date yet (an assumption): half a year. */
const usualWeeks = 26

/** How far a search has come. */
export type SearchTime = {
  /** Weeks since somebody was first approached; absent before that. */
  readonly weeksNetworking?: number
  /** The share of the search's time that is left, 0 to 1. */
  readonly shareLeft: number
}

/** Measures how far a search has come: from its start, or the first approach, to the goal's date or half a year on. */
export function searchTime({ record, items, now }: Pick<Situation, 'record' | 'items' | 'now'>): SearchTime {
  const { searchStartedAt, goal } = record.seeker
  const first = items.reduce<Date | undefined>(
    (earliest, { from }) => (earliest && earliest < from ? earliest : from),
    undefined,
  )
  const weeksPassed = Math.max(0, daysBetween(searchStartedAt ?? first ?? now, now) / 7)
  const weeksLeft = Math.max(0, goal ? daysBetween(now, goal.by) / 7 : usualWeeks - weeksPassed)
  return {
    ...(first && { weeksNetworking: daysBetween(first, now) / 7 }),
    shareLeft: weeksLeft > 0 ? weeksLeft / (weeksPassed + weeksLeft) : 0,
  }
}
