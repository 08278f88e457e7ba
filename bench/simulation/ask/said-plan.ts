import { type ActionMark, type NetworkingRecord, planWeek } from '@tiecraft/core'
import { dateOf } from '../life/calendar.ts'
import { openChannels } from './published.ts'

/** An action of a week's plan, as far as a simulated life needs to know it. */
export type SaidAction = {
  readonly id: string
  readonly kind: string
  readonly minutes: number
  readonly contactIds: readonly string[]
  readonly channel?: string
  readonly people?: number
  readonly ask?: string
  readonly practices?: string
}

/** The actions that core plans for a week, in their order. */
export function saidPlan(record: NetworkingRecord, day: number, marks: readonly ActionMark[]): readonly SaidAction[] {
  const plan = planWeek(record, { now: dateOf(day), marks, channels: openChannels })
  return plan.actions.map(({ id, task, minutes }) => ({
    id,
    kind: task.kind === 'follow_up' ? task.next : task.kind,
    minutes,
    contactIds: contactsOf(task),
    ...('channel' in task && { channel: task.channel }),
    ...('people' in task && { people: task.people }),
    ...('ask' in task && { ask: task.ask }),
    ...('action' in task && { practices: task.action }),
  }))
}

function contactsOf(task: object): readonly string[] {
  if ('contactIds' in task && Array.isArray(task.contactIds)) return task.contactIds.map(String)
  return 'contactId' in task ? [String(task.contactId)] : []
}
