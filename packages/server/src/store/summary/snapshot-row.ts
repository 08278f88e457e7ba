import { relationshipRules } from '@tiecraft/core/rules'
import {
  type ContactHistory,
  contactHistorySchema,
  historyVersion,
  type LoggedHours,
  loggedHoursSchema,
} from '@tiecraft/core/storage'
import * as z from 'zod'
import type { LogSnapshot, Prisma, RelationshipSnapshot } from '../../../generated/prisma/client.ts'
import { type RowIds, requireRowId } from '../row/row-ids.ts'

/** How this core makes histories; one that was made in another way is made again from the log. */
export const madeBy = `${historyVersion} ${relationshipRules.id}`

type RelationshipColumns = Omit<Prisma.RelationshipSnapshotCreateManyInput, 'tenantId' | 'seekerId' | 'contactId'>

const namedSchema = z.array(z.tuple([z.string(), z.string()]).readonly()).readonly()

/** The columns of a history; `activityRows` knows the activities that it names. */
export function historyToRow(history: ContactHistory, activityRows: RowIds): RelationshipColumns {
  const ids = new Set([...history.findings.flatMap(({ activityId }) => activityId ?? []), ...history.thanked.named])
  return {
    madeBy,
    stage: history.state.stage,
    history: contactHistorySchema.encode(history),
    named: [...ids].sort().map((id) => [id, requireRowId(activityRows, id)]),
  }
}

/** A stored history as core knows it, of a contact who is shown by an id. */
export function historyFromRow({ history }: Pick<RelationshipSnapshot, 'history'>, contactId: string): ContactHistory {
  return renamed(contactHistorySchema.parse(history), contactId, (id) => id)
}

/** The activities that a stored history names: the portal's own id of each, and its row's. */
export function activitiesNamedIn({
  named,
}: Pick<RelationshipSnapshot, 'named'>): readonly (readonly [string, string])[] {
  return namedSchema.parse(named)
}

/** The same with the ids of rows in place of the portal's own. */
export function anonymousHistoryFromRow({ history, named, contactId }: RelationshipSnapshot): ContactHistory {
  const rows = new Map(activitiesNamedIn({ named }))
  return renamed(contactHistorySchema.parse(history), contactId, (id) => rows.get(id) ?? '')
}

function renamed(history: ContactHistory, contactId: string, activityIdOf: (id: string) => string): ContactHistory {
  const { state, findings, thanked } = history
  return {
    ...history,
    state: { ...state, contactId },
    findings: findings.map((finding) => ({
      ...finding,
      contactId,
      ...(finding.activityId !== undefined && { activityId: activityIdOf(finding.activityId) }),
    })),
    thanked: { ...thanked, named: thanked.named.map(activityIdOf) },
  }
}

type LogColumns = Omit<Prisma.LogSnapshotUncheckedCreateInput, 'tenantId' | 'seekerId'>

/** The columns of what a log comes down to beside relationships. */
export function logToRow({ hours, latestAt }: LogSummary): LogColumns {
  return { madeBy, latestAt, hours: loggedHoursSchema.encode(hours) }
}

/** What a log comes down to beside relationships: the hours, and when its latest activity happened. */
export type LogSummary = { readonly hours: LoggedHours; readonly latestAt: Date }

/** The same as it is stored, as core knows it. */
export function logFromRow({ hours, latestAt }: LogSnapshot): LogSummary {
  return { hours: loggedHoursSchema.parse(hours), latestAt }
}
