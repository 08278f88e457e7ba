import { en } from '@tiecraft/core'
import {
  actionStatuses,
  comfortLessons,
  eventNotes,
  openers,
  planFindingMeanings,
  planFindings,
  setbacks,
  spots,
  taskKinds,
  taskMeanings,
  weekdays,
} from '@tiecraft/core/rules'
import { enumOf } from '../code/enum-of.ts'

export const PlanTaskKindRef = enumOf('PlanTaskKind', 'What kind of action it is.', taskKinds, taskMeanings)
export const ActionPurposeRef = enumOf('ActionPurpose', 'What an action is for.', ['skill', 'motivation'], {
  skill: 'It practices a skill.',
  motivation: 'It keeps one going.',
})
export const SetbackRef = enumOf('Setback', 'What to do where an action does not work out.', setbacks, en.plan.setbacks)
export const PlanFindingRef = enumOf('PlanFinding', 'What an action answers.', planFindings, {
  ...en.causes,
  ...en.findings,
  ...planFindingMeanings,
})
enumOf('Weekday', 'A day of the week, which begins on Monday.', weekdays, {
  monday: 'Monday.',
  tuesday: 'Tuesday.',
  wednesday: 'Wednesday.',
  thursday: 'Thursday.',
  friday: 'Friday.',
  saturday: 'Saturday.',
  sunday: 'Sunday.',
})
export const ActionStatusRef = enumOf('ActionStatus', 'What became of a planned action.', actionStatuses, {
  done: 'It is over; its minutes are spent.',
  skipped: 'It is over for this week, and counts less in the next.',
  snoozed: 'It waits until the moment named.',
})
export const SpotRef = enumOf('Spot', 'Where to stand at an event.', spots, en.event.spots)
export const OpenerRef = enumOf('Opener', 'What to ask somebody at an event.', openers, en.event.openers)
export const EventNoteRef = enumOf('EventNote', 'What to note after an event.', eventNotes, en.event.notes)
export const ComfortLessonRef = enumOf(
  'ComfortLesson',
  'How events felt, beside how they were expected to feel.',
  comfortLessons,
  en.event.lessons,
)
