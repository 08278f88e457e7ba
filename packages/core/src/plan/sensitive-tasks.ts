import type { Situation } from '../situation/derive-situation.ts'
import { type PlanTask, peopleOf } from './plan-task.ts'

/** Tells which tasks are private: those that name a sensitive channel, or somebody known through one. */
export function sensitiveTasks({ channels, record }: Situation): (task: PlanTask) => boolean {
  const sensitive = new Set(channels.filter((channel) => channel.sensitive).map(({ id }) => id))
  const people = new Set(record.contacts.filter(({ channel }) => sensitive.has(channel)).map(({ id }) => id))
  return (task) =>
    ('channel' in task && sensitive.has(task.channel)) ||
    ('appointment' in task &&
      (sensitive.has(task.appointment.channel ?? '') || task.appointment.contactIds.some((id) => people.has(id)))) ||
    ('channels' in task && task.channels.some((id) => sensitive.has(id))) ||
    ('through' in task && task.through.some((id) => people.has(id))) ||
    peopleOf(task).some((id) => people.has(id))
}
