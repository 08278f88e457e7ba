import type { Situation } from '../situation/derive-situation.ts'
import { type PlanTask, peopleOf } from './plan-task.ts'

/** Whether a task tells something private: it names a sensitive channel, or somebody known through one. */
export function isSensitiveTask(task: PlanTask, { channels, record }: Situation): boolean {
  const sensitive = new Set(channels.filter((channel) => channel.sensitive).map(({ id }) => id))
  if ('channel' in task && sensitive.has(task.channel)) return true
  const people = new Set(peopleOf(task))
  return record.contacts.some(({ id, channel }) => people.has(id) && sensitive.has(channel))
}
