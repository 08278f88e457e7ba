import { renameAction } from '@tiecraft/core/rules'
import { isSensitive } from '../access/sensitive-channel.ts'
import type { PlanLog } from '../store/plan/plan-log.ts'
import type { SharedIds } from './share.ts'
import type { Sharing } from './sharing.ts'

/** Renames the ids of a plan log to those of the shared record, and drops entries that name what is not shared. */
export function sharePlanLog(planLog: PlanLog, { sensitive }: Sharing, ids: SharedIds | undefined): PlanLog {
  if (!ids) return planLog
  const { marks, earlier } = planLog
  const names = {
    contact: (id: string) => ids.contacts.get(id),
    activity: (id: string) => ids.activities.get(id),
    appointment: (id: string) => ids.appointments.get(id),
    channel: (id: string) => (sensitive || !isSensitive(id) ? id : undefined),
  }
  return {
    ...planLog,
    marks: (marks ?? []).flatMap((mark) => {
      const actionId = renameAction(mark.actionId, names)
      return actionId === undefined ? [] : [{ ...mark, actionId }]
    }),
    earlier: (earlier ?? []).flatMap((action) => {
      const id = renameAction(action.id, names)
      return id === undefined ? [] : [{ ...action, id }]
    }),
  }
}
