import { renameTask } from '@tiecraft/core/rules'
import { isSensitive } from '../access/sensitive-channel.ts'
import type { PlanHistory } from '../store/plan/plan-action-row.ts'

/** How the portal's own ids appear in a record as it is shared: null where somebody is left out of it. */
export type ShownIds = {
  readonly contacts: ReadonlyMap<string, string | null>
  readonly activities: ReadonlyMap<string, string | null>
  /** Whether sensitive channels are left out. */
  readonly hidesSensitive: boolean
}

/** What was planned and done before, by the ids of the record as it is shared, without what is left out of that. */
export function sharedHistory({ marks, earlier }: PlanHistory, ids: ShownIds | undefined): PlanHistory {
  if (!ids) return { marks, earlier }
  return {
    marks: (marks ?? []).flatMap((mark) => {
      const actionId = shownAction(mark.actionId, ids)
      return actionId === undefined ? [] : [{ ...mark, actionId }]
    }),
    earlier: (earlier ?? []).flatMap((action) => {
      const id = shownAction(action.id, ids)
      return id === undefined ? [] : [{ ...action, id }]
    }),
  }
}

/** The id of an action in the record as it is shared; undefined where that does not hold all that it names. */
function shownAction(actionId: string, { contacts, activities, hidesSensitive }: ShownIds): string | undefined {
  return renameTask(actionId, {
    contact: (id) => contacts.get(id) ?? undefined,
    activity: (id) => activities.get(id) ?? undefined,
    channel: (id) => (hidesSensitive && isSensitive(id) ? undefined : id),
  })
}
