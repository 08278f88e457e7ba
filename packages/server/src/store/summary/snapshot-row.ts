import { relationshipRules } from '@tiecraft/core/rules'
import {
  type ContactHistory,
  contactHistorySchema,
  historyVersion,
  type LoggedHours,
  loggedHoursSchema,
  noHours,
} from '@tiecraft/core/storage'
import * as z from 'zod'
import { type LogSnapshot, Prisma, type RelationshipSnapshot } from '../../../generated/prisma/client.ts'
import { type RowIds, requireRowId } from '../row/row-ids.ts'

/** How this core makes histories; one that was made in another way is made again from the log. */
export const madeBy = `${historyVersion} ${relationshipRules.id}`

/** What the log of a contact comes down to, and what without sensitive channels where that makes a difference. */
export type ContactHistories = { readonly history: ContactHistory; readonly open?: ContactHistory | undefined }

type RelationshipColumns = Omit<Prisma.RelationshipSnapshotCreateManyInput, 'tenantId' | 'seekerId' | 'contactId'>

const namedSchema = z.array(z.tuple([z.string(), z.string()]).readonly()).readonly()

/** The columns of a contact's histories; `activityRows` knows the activities that they name. */
export function historyToRow({ history, open }: ContactHistories, activityRows: RowIds): RelationshipColumns {
  const ids = new Set([...activitiesIn(history), ...(open ? activitiesIn(open) : [])])
  return {
    madeBy,
    stage: history.state.stage,
    history: contactHistorySchema.encode(history),
    openHistory: open ? contactHistorySchema.encode(open) : Prisma.DbNull,
    named: [...ids].sort().map((id) => [id, requireRowId(activityRows, id)]),
  }
}

function activitiesIn({ findings, thanked }: ContactHistory): readonly string[] {
  return [...findings.flatMap(({ activityId }) => activityId ?? []), ...thanked.named]
}

type HistoryColumns = Pick<RelationshipSnapshot, 'history' | 'openHistory' | 'named'>

/** By which ids activities are called: the portal's own, or those of their rows. */
export type ActivityIds = 'portal' | 'row'

type Shown = { readonly contactId: string; readonly activityIds: ActivityIds }

/** Stored histories as core knows them, of a contact who is called by an id. */
export function historiesFromRow(row: HistoryColumns, { contactId, activityIds }: Shown): ContactHistories {
  const rows = new Map(activitiesNamedIn(row))
  const idOf = (id: string): string => (activityIds === 'portal' ? id : (rows.get(id) ?? ''))
  const read = (stored: unknown): ContactHistory => renamed(contactHistorySchema.parse(stored), contactId, idOf)
  return { history: read(row.history), ...(row.openHistory !== null && { open: read(row.openHistory) }) }
}

/** The activities that a stored history names: the portal's own id of each, and its row's. */
export function activitiesNamedIn({
  named,
}: Pick<RelationshipSnapshot, 'named'>): readonly (readonly [string, string])[] {
  return namedSchema.parse(named)
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

/** The columns of the hours logged. */
export function hoursToRow(hours: LoggedHours): LogColumns {
  return { madeBy, hours: loggedHoursSchema.encode(hours) }
}

/** Stored hours as core knows them; none where none are stored. */
export function hoursFromRow(row: Pick<LogSnapshot, 'hours'> | null): LoggedHours {
  return row ? loggedHoursSchema.parse(row.hours) : noHours
}
