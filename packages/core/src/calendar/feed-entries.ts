import { peopleOf } from '../plan/plan-task.ts'
import type { WeekPlan } from '../plan/week-plan.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { Sentences } from '../text/sentences.ts'
import { appointmentEntries } from './appointment-entries.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { dueEntries } from './due-entries.ts'
import { planEntries } from './plan-entries.ts'

/** How the entries of a calendar feed are made. */
export type FeedEntriesOptions = {
  /** The locale of the texts. */
  readonly sentences: Sentences
  /** The plan of the week. */
  readonly plan: WeekPlan
}

/**
 * Everything a seeker's calendar shows: appointments, the week's plan, and the contacts who are due.
 *
 * Nothing is in it twice: an appointment of the plan is the appointment itself, and a contact with whom the plan has
 * something to do is not due besides.
 */
export function feedEntries(situation: Situation, { sentences, plan }: FeedEntriesOptions): readonly CalendarEntry[] {
  const { record, channels, now } = situation
  const { seeker, contacts, appointments } = record
  const arranged = appointmentEntries(appointments ?? [], {
    ...{ contacts, channels, sentences },
    timeZone: seeker.preferences?.timeZone,
  })
  const shown = new Set(arranged.map(({ id }) => id))
  const planned = planEntries(plan, { sentences, contacts }).filter(({ id }) => !shown.has(id))
  const busy = new Set(plan.actions.flatMap(({ task }) => peopleOf(task).map((id) => `due:${id}`)))
  const due = dueEntries(situation, { now, sentences }).filter(({ id }) => !busy.has(id))
  return [...arranged, ...planned, ...due]
}
