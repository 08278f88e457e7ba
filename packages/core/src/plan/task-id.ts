import type { PlanTask } from './plan-task.ts'
import { taskTable } from './task-table.ts'

/**
 * The id of a task: the same for the same thing, no two things share one.
 *
 * One that comes again each week carries the week's Monday.
 */
export function taskId(task: PlanTask, monday: string): string {
  const key = [task.kind, ...partsOf(task).map(escaped)].join(':')
  return taskTable[task.kind].isWeekly ? `${key}@${monday}` : key
}

/** The id without its week, which is the same each time the thing comes again. */
export function taskKey(id: string): string {
  return id.replace(/@[^@]*$/, '')
}

/** Whether an id is that of a task, as far as one can tell from the id. */
export function isTaskId(id: string): boolean {
  const [kind = ''] = taskKey(id).split(':')
  return Object.hasOwn(taskTable, kind)
}

/** A part of an id, in which the signs that ids are put together with are spelled out. */
function escaped(part: string): string {
  return part.replace(/[%:@]/g, encodeURIComponent)
}

function partsOf(task: PlanTask): readonly string[] {
  switch (task.kind) {
    case 'thank':
      return [task.contactId, task.activityId]
    case 'follow_up':
    case 'ask_someone_else':
      return [task.contactId, task.since.toISOString()]
    case 'make_introduction':
    case 'follow_up_introduction':
      return task.contactIds
    case 'offer_introduction':
      return [task.contactId, ...task.contactIds.filter((id) => id !== task.contactId)]
    case 'ask':
    case 'talk':
    case 'revive':
      return [task.contactId]
    case 'send_update':
    case 'meet_people':
    case 'ask_people':
      return [task.channel]
    case 'take_first_step':
      return [task.channel, task.step]
    case 'practice':
      return [task.action]
    default:
      return []
  }
}
