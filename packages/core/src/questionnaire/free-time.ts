import type { SeekerPreferences, WorkingHours } from '../seeker/preferences-schema.ts'
import { type PartOfDay, partsOfDay } from '../value/part-of-day.ts'
import { weekdays } from '../value/weekday.ts'
import type { Answers } from './answers-schema.ts'

/** When each part of a day begins and ends for somebody who plans an hour of networking (assumptions). */
const hoursOf = {
  morning: { from: '09:00', to: '12:00' },
  afternoon: { from: '12:00', to: '17:00' },
  evening: { from: '17:00', to: '21:00' },
} as const satisfies Record<PartOfDay, WorkingHours>

/**
 * The preferences that follow from when somebody has time; undefined where they do not say.
 *
 * Working hours reach from the first part of the day that is free to the last, so morning and evening include the afternoon. Every
 * day that is not free is quiet.
 */
export function freeTimePreferences({ timesOfDay, freeDays }: Answers): SeekerPreferences | undefined {
  const parts = partsOfDay.filter((part) => timesOfDay.includes(part))
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first && freeDays.length === 0) return undefined
  return {
    ...(first && last && { workingHours: { from: hoursOf[first].from, to: hoursOf[last].to } }),
    ...(freeDays.length > 0 && { quietDays: weekdays.filter((day) => !freeDays.includes(day)) }),
  }
}
