import { en } from '@tiecraft/core/en'
import {
  actionStatuses,
  comfortLessons,
  eventNotes,
  leftOutMeanings,
  leftOutReasons,
  openers,
  planFindingMeanings,
  planFindings,
  setbacks,
  spots,
  taskKinds,
  taskMeanings,
  weekFocuses,
  weekFocusMeanings,
} from '@tiecraft/core/rules'
import { enumOf } from '../code/enum-of.ts'

export const PlanTaskKindRef = enumOf('PlanTaskKind', 'The kind of action.', taskKinds, taskMeanings)
export const WeekFocusRef = enumOf('WeekFocus', 'What a week is for.', weekFocuses, weekFocusMeanings)
export const LeftOutReasonRef = enumOf(
  'LeftOutReason',
  'Why something worth doing is not in the week.',
  leftOutReasons,
  leftOutMeanings,
)
export const SetbackRef = enumOf('Setback', 'What to do where an action does not work out.', setbacks, en.plan.setbacks)
export const PlanFindingRef = enumOf('PlanFinding', 'What an action answers.', planFindings, {
  ...en.causes,
  ...en.findings,
  ...planFindingMeanings,
})
export const ActionStatusRef = enumOf('ActionStatus', 'A mark on a planned action.', actionStatuses, {
  done: 'The action is done; its minutes count as spent.',
  skipped: 'The action is skipped for this week, and ranks lower in the next.',
  snoozed: 'The action waits until the end of the snooze.',
})
export const SpotRef = enumOf('Spot', 'Where to stand at an event.', spots, en.event.spots)
export const OpenerRef = enumOf('Opener', 'A question to open a conversation at an event.', openers, en.event.openers)
export const EventNoteRef = enumOf('EventNote', 'What to note after an event.', eventNotes, en.event.notes)
export const ComfortLessonRef = enumOf(
  'ComfortLesson',
  'How events felt, beside how they were expected to feel.',
  comfortLessons,
  en.event.lessons,
)
