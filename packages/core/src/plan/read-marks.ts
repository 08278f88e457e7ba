import type { LocalClock } from '../value/local-clock.ts'
import { mondayOf } from '../value/weekday.ts'
import type { ActionMark } from './action-mark.ts'
import { taskIdsOf } from './task-id.ts'

/** What marks say about a week: what is not to be planned, what not before which day. */
export type MarkedWeek = {
  readonly isClosed: (taskId: string) => boolean
  /** The first day on which a task that was snoozed may be planned. */
  readonly notBefore: (taskId: string) => string | undefined
  /** Those of the week that say something was done. */
  readonly done: readonly ActionMark[]
}

export type MarkOptions = {
  readonly monday: string
  readonly clock: LocalClock
  /** Ids of what was planned for the week before, which may have been marked ahead of it. */
  readonly planned: ReadonlySet<string>
}

/** Reads the last word on each action: done is over, skipped is over for the week, snoozed waits. */
export function readMarks(marks: readonly ActionMark[], { monday, clock, planned }: MarkOptions): MarkedWeek {
  const last = new Map<string, ActionMark>()
  for (const mark of marks) {
    for (const id of taskIdsOf(mark.actionId)) {
      const before = last.get(id)
      if (!before || before.at <= mark.at) last.set(id, mark)
    }
  }
  const isOfWeek = ({ actionId, at }: ActionMark): boolean =>
    planned.has(actionId) || mondayOf(clock.timeAt(at).day) >= monday
  return {
    isClosed: (taskId) => {
      const mark = last.get(taskId)
      return mark?.status === 'done' || (mark?.status === 'skipped' && isOfWeek(mark))
    },
    notBefore: (taskId) => {
      const mark = last.get(taskId)
      return mark?.status === 'snoozed' && mark.until ? clock.timeAt(mark.until).day : undefined
    },
    done: [...new Set(last.values())].filter((mark) => mark.status === 'done' && isOfWeek(mark)),
  }
}
