import type { PlannedAction, WeekPlan } from '../plan/week-plan.ts'
import { type ActionTextOptions, describeAction } from '../text/describe-action.ts'
import type { Sentences } from '../text/sentences.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { calendarName } from './calendar-name.ts'

/** How calendar entries of a plan are made. */
export type PlanEntriesOptions = Omit<ActionTextOptions, 'escape'> & {
  /** The locale of the texts. */
  readonly sentences: Sentences
  /** Remind so many minutes before what has an hour; 10 if not given (an assumption). */
  readonly alarmMinutes?: number
}

/**
 * Turns a week's plan into calendar entries.
 *
 * All are private, since others may see the calendar. Titles of sensitive ones, such as a visit to a place of worship,
 * say nothing of it.
 */
export function planEntries(
  { actions, timeZone }: WeekPlan,
  { sentences, alarmMinutes = 10, ...people }: PlanEntriesOptions,
): readonly CalendarEntry[] {
  return actions.map((action) => ({
    // What is arranged is the same entry as that of the appointment.
    id: action.task.kind === 'keep_appointment' ? `appointment:${action.task.appointment.id}` : `plan:${action.id}`,
    ...wordsOf(action, sentences, { ...people, escape: calendarName }),
    ...(action.start
      ? { when: { start: action.start, minutes: action.minutes, timeZone }, alarmMinutes }
      : { when: { day: action.day } }),
    isPrivate: true,
  }))
}

function wordsOf(
  action: PlannedAction,
  sentences: Sentences,
  options: ActionTextOptions,
): Pick<CalendarEntry, 'title' | 'description'> {
  if (action.isSensitive) return { title: sentences.calendar.planUnnamed }
  const { title, advice = '', ifItFails, because } = describeAction(action, sentences, options)
  return { title: title.replace(/\.$/, ''), description: [advice, ...because, ifItFails].filter(Boolean).join('\n') }
}
