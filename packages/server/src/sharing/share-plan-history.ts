import { renameTask } from '@tiecraft/core/rules'
import { isSensitive } from '../access/sensitive-channel.ts'
import type { PlanHistory } from '../store/plan/plan-action-row.ts'
import type { SharedIds } from './share.ts'
import type { Sharing } from './sharing.ts'

/** What was planned and done before, by the ids of the shared record, without what that does not hold. */
export function sharePlanHistory(
  { marks, earlier }: PlanHistory,
  { sensitive }: Sharing,
  ids: SharedIds | undefined,
): PlanHistory {
  if (!ids) return { marks, earlier }
  const names = {
    contact: (id: string) => ids.contacts.get(id),
    activity: (id: string) => ids.activities.get(id),
    channel: (id: string) => (sensitive || !isSensitive(id) ? id : undefined),
  }
  return {
    marks: (marks ?? []).flatMap((mark) => {
      const actionId = renameTask(mark.actionId, names)
      return actionId === undefined ? [] : [{ ...mark, actionId }]
    }),
    earlier: (earlier ?? []).flatMap((action) => {
      const id = renameTask(action.id, names)
      return id === undefined ? [] : [{ ...action, id }]
    }),
  }
}
