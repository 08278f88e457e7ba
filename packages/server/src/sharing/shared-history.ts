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

/** The kinds of action that are about a channel; whatever else has a subject is about contacts. */
const aboutChannel = ['send_update', 'meet_people', 'ask_people', 'take_first_step']

/** An action's id says its kind, then what it is about with colons between, then its week. */
function shownAction(actionId: string, { contacts, activities, hidesSensitive }: ShownIds): string | undefined {
  const [key = '', ...week] = actionId.split('@')
  const [kind = '', ...parts] = key.split(':')
  if (aboutChannel.includes(kind)) {
    return hidesSensitive && parts.some((part) => isSensitive(decoded(part))) ? undefined : actionId
  }
  const shown = parts.map((part, index) => shownPart(part, kind === 'thank' && index === 1 ? activities : contacts))
  if (shown.includes(null)) return undefined
  return [[kind, ...shown].join(':'), ...week].join('@')
}

function shownPart(part: string, ids: ReadonlyMap<string, string | null>): string | null {
  const shown = ids.get(decoded(part))
  return typeof shown === 'string' ? shown.replace(/[%:@]/g, encodeURIComponent) : shown === null ? null : part
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
