import { thresholds } from '../evidence/thresholds.ts'
import type { Seeker } from '../seeker/seeker-schema.ts'
import { type LocalClock, localClock } from '../value/local-clock.ts'
import { dayAfter, mondayOf } from '../value/weekday.ts'
import { type PlanDays, planDays, usualHours, usualQuietDays } from './plan-days.ts'
import type { PlanOptions } from './plan-options.ts'
import type { SavedWeek, WeekSettings } from './week-settings.ts'

/** The week to plan: its settings, its clock, and the days that are left of it. */
type ChosenWeek = WeekSettings & PlanDays & { readonly clock: LocalClock }

/**
 * Chooses the week to plan and its settings: those of the options first, then those it was saved with, then the seeker's
 * own.
 *
 * The week is the one that holds `weekOf`, or the next one where no day of the present week is left.
 */
export function chooseWeek(options: PlanOptions, seeker: Seeker, now: Date): ChosenWeek {
  const { saved = [], weekOf = now } = options
  const own = settingsOf(settingsIn(options), seeker)
  const weekWith = (week: SavedWeek | undefined, moment: Date): ChosenWeek => {
    const settings = week ? settingsOf({ ...settingsIn(week), ...settingsIn(options) }, seeker) : own
    const clock = localClock(settings.timeZone)
    return { ...settings, timeZone: clock.timeZone, clock, ...planDays(clock, now, { ...settings, weekOf: moment }) }
  }
  const isWanted = (week: SavedWeek): boolean => {
    const { timeAt } = localClock(options.timeZone ?? week.timeZone)
    return mondayOf(timeAt(weekOf).day) === week.weekOf
  }
  const wanted = saved.find(isWanted)
  const first = weekWith(wanted, weekOf)
  const { monday, clock } = first
  if (monday === wanted?.weekOf) return first
  // Nothing is left of the week that was wanted, or its settings are found only now that the week is known.
  const next = saved.find((week) => week.weekOf === monday)
  return wanted || next ? weekWith(next, clock.momentAt({ day: dayAfter(monday, 3), minute: 0 })) : first
}

function settingsOf(options: Partial<WeekSettings>, { hoursPerWeek, preferences = {} }: Seeker): WeekSettings {
  return {
    hours: options.hours ?? hoursPerWeek ?? thresholds.lowEffort.value,
    timeZone: options.timeZone ?? preferences.timeZone ?? 'UTC',
    quietDays: options.quietDays ?? preferences.quietDays ?? usualQuietDays,
    workingHours: options.workingHours ?? preferences.workingHours ?? usualHours,
  }
}

/** The settings that are given, and nothing else. */
function settingsIn({ hours, timeZone, quietDays, workingHours }: Omit<PlanOptions, 'weekOf'>): Partial<WeekSettings> {
  return {
    ...(hours !== undefined && { hours }),
    ...(timeZone !== undefined && { timeZone }),
    ...(quietDays && { quietDays }),
    ...(workingHours && { workingHours }),
  }
}
