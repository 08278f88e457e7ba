import { keysOf } from '../value/keys-of.ts'
import type { PlanTask, PlanTaskKind } from './plan-task.ts'
import { taskTable } from './task-table.ts'

/**
 * The id of a task for one person, or for none: the same for the same thing, no two things share one.
 *
 * One that comes again each week carries the week's Monday.
 */
export function taskId(task: PlanTask, monday: string): string {
  const key = [task.kind, ...partsOf(task).map(escaped)].join(':')
  return taskTable[task.kind].isWeekly ? `${key}@${monday}` : key
}

/** The id of an action: those of the tasks it holds, joined. */
export function actionId(taskIds: readonly string[]): string {
  return taskIds.join('+')
}

/** The ids of the tasks that an action holds. */
export function taskIdsOf(action: string): readonly string[] {
  return action.split('+')
}

/** The id of a task without its week, which is the same each time the thing comes again. */
export function taskKey(id: string): string {
  return id.replace(/@[^@]*$/, '')
}

/** What a part of a task's id names. */
type TaskPart = 'contact' | 'activity' | 'appointment' | 'channel' | 'other'

/** What the parts of the ids of each kind of task name, in their order. */
const taskParts = {
  thank: ['contact', 'activity'],
  follow_up: ['other', 'contact', 'other'],
  hold_talks: ['contact'],
  keep_appointment: ['appointment'],
  prepare_appointment: ['appointment'],
  log_appointment: ['appointment'],
  make_introduction: ['contact', 'contact'],
  follow_up_introduction: ['contact', 'contact'],
  offer_introduction: ['contact', 'contact'],
  ask_someone_else: ['contact', 'other'],
  ask: ['contact'],
  talk: ['contact'],
  revive: ['contact'],
  send_update: ['channel'],
  take_first_step: ['channel', 'other'],
  meet_people: ['channel', 'other'],
  ask_people: ['channel', 'other'],
  practice: ['other'],
  list_people: [],
  list_employers: [],
  weigh_offer: ['activity'],
  answer_offer: ['activity'],
  set_goal: [],
  renew_goal: [],
} as const satisfies Record<PlanTaskKind, readonly TaskPart[]>

const kinds: readonly PlanTaskKind[] = /* @__PURE__ */ keysOf(taskParts)

/** Whether an id is that of an action, as far as one can tell from the id. */
export function isActionId(id: string): boolean {
  return taskIdsOf(id).every((task) => kindOf(task) !== undefined)
}

/** What contacts, activities, appointments and channels are called in another copy of a record; undefined where one is not in it. */
export type TaskNames = Readonly<
  Record<'contact' | 'activity' | 'appointment' | 'channel', (id: string) => string | undefined>
>

/**
 * The id of the same action in a copy of the record that calls what it names by other ids.
 *
 * Without the tasks that name what the copy does not hold; undefined where none is left, or the id is that of no action.
 *
 * @example
 * const same = (id: string) => id
 * renameAction('talk:ruth@2026-03-02', { contact: () => 'r1', activity: same, appointment: same, channel: same }) // => 'talk:r1@2026-03-02'
 */
export function renameAction(id: string, names: TaskNames): string | undefined {
  const renamed = taskIdsOf(id).flatMap((task) => renameTask(task, names) ?? [])
  return renamed.length > 0 ? actionId(renamed) : undefined
}

function renameTask(id: string, names: TaskNames): string | undefined {
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
  return part.replace(/[%:@+]/g, encodeURIComponent)
}

function unescaped(part: string): string {
  return part.replace(/%(?:25|3A|40|2B)/g, decodeURIComponent)
}

function partsOf(task: PlanTask): readonly string[] {
  switch (task.kind) {
    case 'thank':
      return task.favors.slice(0, 1).flatMap(({ contactId, activityId }) => [contactId, activityId])
    case 'follow_up':
      return [task.next, task.through[0] ?? task.contactIds[0] ?? '', task.since.toISOString()]
    case 'ask_someone_else':
      return [task.contactId, task.since.toISOString()]
    case 'make_introduction':
    case 'follow_up_introduction':
      return task.contactIds
    case 'offer_introduction':
      return [task.contactId, ...task.contactIds.filter((id) => id !== task.contactId)]
    case 'hold_talks':
    case 'ask':
    case 'revive':
      return task.contactIds.slice(0, 1)
    case 'keep_appointment':
    case 'prepare_appointment':
    case 'log_appointment':
      return [task.appointment.id]
    case 'weigh_offer':
    case 'answer_offer':
      return [task.activityId]
    case 'talk':
      return [task.contactId]
    case 'send_update':
      return task.channels.slice(0, 1)
    case 'take_first_step':
      return [task.channel, task.step]
    case 'meet_people':
    case 'ask_people':
      return [task.channel, String(task.part)]
    case 'practice':
      return [task.action]
    default:
      return []
  }
}
