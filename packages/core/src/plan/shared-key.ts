import type { Candidate } from './candidate.ts'
import type { PlanTask } from './plan-task.ts'
import { taskRuleOf } from './task-table.ts'

/** What candidates have in common that can be one action; undefined for those that stand alone. Private ones stay apart. */
export function sharedKey({ task, channel }: Candidate, isSensitive: boolean): string | undefined {
  const key = taskRuleOf(task).isShared ? keyOf(task, channel) : undefined
  return key && `${isSensitive}:${key}`
}

function keyOf(task: PlanTask, channel: string | undefined): string | undefined {
  if (task.kind === 'ask') return JSON.stringify([task.kind, task.ask, task.employer, channel])
  if (task.kind === 'revive') return JSON.stringify([task.kind, channel])
  if (task.kind !== 'follow_up') return task.kind
  return task.next === 'share_offer' ? undefined : JSON.stringify([task.kind, task.next])
}
