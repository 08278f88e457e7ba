import { isToAGroup, peopleOf } from './plan-task.ts'
import { taskRuleOf } from './task-table.ts'
import type { WeekItem } from './week-item.ts'

/** Minutes given for each action of a week (an assumption). */
const minutesPerAction = 40

/** The fewest and the most actions of a week (assumptions): people do not do more. */
const [fewest, most] = [3, 7]

/** How many actions a week of so many minutes may hold; the fewest for somebody who has noted nothing yet. */
export function maxActions(minutes: number, isNew: boolean): number {
  if (minutes <= 0) return 0
  return isNew ? fewest : Math.min(most, Math.max(fewest, Math.floor(minutes / minutesPerAction)))
}

export type RoomOptions = {
  readonly minutes: number
  readonly actions: number
  /** Ids of people who must not be asked again this week. */
  readonly asked: ReadonlySet<string>
}

/** The room that is left in a week, and what is in it. */
export type WeekRoom = {
  readonly items: readonly WeekItem[]
  readonly minutesLeft: () => number
  readonly actionsLeft: () => number
  /** Whether a task is in it. */
  readonly has: (taskId: string) => boolean
  /** Whether nobody the item approaches has something else this week, nor must be left in peace. */
  readonly isFree: (item: Pick<WeekItem, 'task'>) => boolean
  /** Puts an item into the week, if there is room for it. */
  readonly take: (item: WeekItem) => boolean
}

/** Opens a week in which nobody is approached or asked twice. */
export function openWeek({ minutes, actions, asked }: RoomOptions): WeekRoom {
  const items: WeekItem[] = []
  const tasks = new Set<string>()
  const approached = new Set<string>()
  // Those who hear of the search in a message to a group need no second message.
  const told = new Set<string>()
  let left = minutes
  const isFree = ({ task }: Pick<WeekItem, 'task'>): boolean => {
    if (isToAGroup(task)) return task.contactIds.some((id) => !approached.has(id))
    // A talk that is offered or arranged is held with the same person.
    if (task.kind === 'hold_talks' || task.kind === 'keep_appointment') return true
    const { asks } = taskRuleOf(task)
    return peopleOf(task).every((id) => !approached.has(id) && !told.has(id) && !(asks && asked.has(id)))
  }
  return {
    items,
    minutesLeft: () => left,
    actionsLeft: () => actions - items.length,
    has: (taskId) => tasks.has(taskId),
    isFree,
    take: (item) => {
      const isIn = item.taskIds.some((id) => tasks.has(id))
      if (isIn || item.minutes > left || items.length >= actions || !isFree(item)) return false
      items.push(item)
      left -= item.minutes
      for (const id of item.taskIds) tasks.add(id)
      const people = isToAGroup(item.task) ? told : approached
      if (item.task.kind !== 'keep_appointment') for (const id of peopleOf(item.task)) people.add(id)
      return true
    },
  }
}

/** Leaves people with an action of their own this week out of messages to a group. */
export function withoutApproached(items: readonly WeekItem[]): readonly WeekItem[] {
  const approached = new Set(items.filter(({ task }) => !isToAGroup(task)).flatMap(({ task }) => peopleOf(task)))
  return items.flatMap((item) => {
    const { task } = item
    if (!isToAGroup(task)) return [item]
    const contactIds = task.contactIds.filter((id) => !approached.has(id))
    return contactIds.length > 0 ? [{ ...item, task: { ...task, contactIds } }] : []
  })
}
