import { keysOf } from '../value/keys-of.ts'
import type { PlanTask, PlanTaskKind } from './plan-task.ts'
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

/** What a part of a task's id names. */
type TaskPart = 'contact' | 'activity' | 'channel' | 'other'

/** What the parts of the ids of each kind of task name, in their order. */
const taskParts = {
  thank: ['contact', 'activity'],
  follow_up: ['other', 'contact', 'other'],
  make_introduction: ['contact', 'contact'],
  follow_up_introduction: ['contact', 'contact'],
  offer_introduction: ['contact', 'contact'],
  ask_someone_else: ['contact', 'other'],
  ask: ['contact'],
  talk: ['contact'],
  revive: ['contact'],
  send_update: ['channel'],
  take_first_step: ['channel', 'other'],
  meet_people: ['channel'],
  ask_people: ['channel'],
  practice: ['other'],
  list_people: [],
  set_goal: [],
  prepare_words: [],
  look_back: [],
} as const satisfies Record<PlanTaskKind, readonly TaskPart[]>

const kinds: readonly PlanTaskKind[] = /* @__PURE__ */ keysOf(taskParts)

/** Whether an id is that of a task, as far as one can tell from the id. */
export function isTaskId(id: string): boolean {
  return kindOf(id) !== undefined
}

/** What contacts, activities and channels are called in another copy of a record; undefined where one is not in it. */
export type TaskNames = Readonly<Record<'contact' | 'activity' | 'channel', (id: string) => string | undefined>>

/**
 * The id of the same task in a copy of the record that calls what it names by other ids.
 *
 * Undefined where the copy does not hold all that the task names, or the id is that of no task.
 *
 * @example
 * const same = (id: string) => id
 * renameTask('talk:ruth@2026-03-02', { contact: () => 'r1', activity: same, channel: same }) // => 'talk:r1@2026-03-02'
 */
export function renameTask(id: string, names: TaskNames): string | undefined {
  const kind = kindOf(id)
  if (!kind) return undefined
  const key = taskKey(id)
  const named: readonly TaskPart[] = taskParts[kind]
  const parts = key.split(':').slice(1)
  if (parts.length !== named.length) return undefined
  const renamed = named.map((part, index) => {
    const name = unescaped(parts[index] ?? '')
    // An interviewer, say, is no contact.
    return part === 'other' || name === '' ? name : names[part](name)
  })
  if (!renamed.every((part) => part !== undefined)) return undefined
  return [kind, ...renamed.map(escaped)].join(':') + id.slice(key.length)
}

function kindOf(id: string): PlanTaskKind | undefined {
  const [kind] = taskKey(id).split(':')
  return kinds.find((it) => it === kind)
}

/** A part of an id, in which the signs that ids are put together with are spelled out. */
function escaped(part: string): string {
  return part.replace(/[%:@]/g, encodeURIComponent)
}

function unescaped(part: string): string {
  return part.replace(/%(?:25|3A|40)/g, decodeURIComponent)
}

function partsOf(task: PlanTask): readonly string[] {
  switch (task.kind) {
    case 'thank':
      return [task.contactId, task.activityId]
    case 'follow_up':
      return [task.next, task.through ?? task.contactIds[0] ?? '', task.since.toISOString()]
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
