import type { Activity, ActivityOf } from '../activity/activity-schema.ts'
import type { ComfortLesson } from './event-table.ts'

/** How earlier events felt, compared with how they were expected to feel. */
export type EventComfort = {
  /** What earlier events teach about the next one. */
  readonly lesson: ComfortLesson
  /** Events with both noted. */
  readonly events: number
  /** Mean comfort expected, 1 to 5; absent without such events. */
  readonly predicted?: number
  /** Mean comfort felt, 1 to 5; absent without such events. */
  readonly felt?: number
}

/** The difference, in steps of five, up to which both count as equal (an assumption). */
const sameWithin = 0.5

type RatedEvent = ActivityOf<'event_attended'> & { readonly predictedComfort: number; readonly feltComfort: number }

/** Compares how earlier events felt with how they were expected to feel. */
export function compareComfort(activities: readonly Activity[]): EventComfort {
  const rated = activities.filter(isRated)
  const events = rated.length
  if (events === 0) return { lesson: 'not_known_yet', events }
  const predicted = rated.reduce((sum, event) => sum + event.predictedComfort, 0) / events
  const felt = rated.reduce((sum, event) => sum + event.feltComfort, 0) / events
  return { lesson: lessonOf(felt - predicted), events, predicted, felt }
}

function isRated(activity: Activity): activity is RatedEvent {
  return (
    activity.type === 'event_attended' && activity.predictedComfort !== undefined && activity.feltComfort !== undefined
  )
}

function lessonOf(difference: number): ComfortLesson {
  if (Math.abs(difference) < sameWithin) return 'as_expected'
  return difference > 0 ? 'easier_than_expected' : 'harder_than_expected'
}
