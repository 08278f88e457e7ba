import { relationshipRules } from '@tiecraft/core/rules'
import {
  type ContactSummary,
  contactSummarySchema,
  foldVersion as coreFoldVersion,
  type LoggedHours,
  loggedHoursSchema,
  noHours,
  type RecordSummary,
} from '@tiecraft/core/storage'
import * as z from 'zod'
import type { LogSummary, RelationshipSummary } from '../../../generated/prisma/client.ts'
import type { RowsOf } from '../row/insert-rows.ts'
import { type RowIds, requireRowId } from '../row/row-ids.ts'

/** The version of core and of its rules that folds logs now; a summary of another version is rebuilt from the log. */
const foldVersion = `${coreFoldVersion} ${relationshipRules.id}`

/** The summary of a contact's log, and the one without sensitive channels where that differs. */
export type ContactSummaries = { readonly summary: ContactSummary; readonly open?: ContactSummary | undefined }

type RelationshipColumns = Omit<RowsOf['relationship_summary'], 'tenantId' | 'seekerId' | 'contactId'>

const namedSchema = z.array(z.tuple([z.string(), z.string()]).readonly()).readonly()

/** The columns of a contact's summaries; `activityRows` has the rows of the activities that they name. */
export function summariesToRow({ summary, open }: ContactSummaries, activityRows: RowIds): RelationshipColumns {
  const ids = new Set([...activitiesIn(summary), ...(open ? activitiesIn(open) : [])])
  return {
    foldVersion,
    stage: summary.state.stage,
    summary: contactSummarySchema.encode(summary),
    openSummary: open ? contactSummarySchema.encode(open) : null,
    named: [...ids].sort().map((id) => [id, requireRowId(activityRows, id)]),
  }
}

function activitiesIn({ findings, thanked }: ContactSummary): readonly string[] {
  return [...findings.flatMap(({ activityId }) => activityId ?? []), ...thanked.named]
}

/** Which ids name activities: the portal's own, or those of their rows. */
export type ActivityIds = 'portal' | 'row'

type SummarizedContact = { readonly externalId: string; readonly summary: RelationshipSummary | null }

/** Stored summaries as core reads them, by the ids of their contacts. */
export function summariesFromRows(
  contacts: readonly SummarizedContact[],
  activityIds: ActivityIds,
): Pick<RecordSummary, 'summaries' | 'openSummaries'> {
  const summaries = new Map<string, ContactSummary>()
  const openSummaries = new Map<string, ContactSummary>()
  for (const { externalId, summary: row } of contacts) {
    if (!row) continue
    const rows = new Map(activitiesNamedIn(row))
    const idOf = (id: string): string => (activityIds === 'portal' ? id : (rows.get(id) ?? ''))
    const read = (stored: unknown): ContactSummary => renamed(contactSummarySchema.parse(stored), externalId, idOf)
    summaries.set(externalId, read(row.summary))
    if (row.openSummary !== null) openSummaries.set(externalId, read(row.openSummary))
  }
  return { summaries, openSummaries }
}

/** The activities that a stored summary names: the portal's own id of each, and its row's. */
export function activitiesNamedIn({
  named,
}: Pick<RelationshipSummary, 'named'>): readonly (readonly [string, string])[] {
  return namedSchema.parse(named)
}

function renamed(summary: ContactSummary, contactId: string, activityIdOf: (id: string) => string): ContactSummary {
  const { state, findings, thanked } = summary
  return {
    ...summary,
    state: { ...state, contactId },
    findings: findings.map((finding) => ({
      ...finding,
      contactId,
      ...(finding.activityId !== undefined && { activityId: activityIdOf(finding.activityId) }),
    })),
    thanked: { ...thanked, named: thanked.named.map(activityIdOf) },
  }
}

type LogColumns = Omit<RowsOf['log_summary'], 'tenantId' | 'seekerId'>

/** The columns of the hours logged. */
export function hoursToRow(hours: LoggedHours): LogColumns {
  return { foldVersion, hours: loggedHoursSchema.encode(hours) }
}

/** Stored hours as core reads them; no hours where there is no row. */
export function hoursFromRow(row: Pick<LogSummary, 'hours'> | null): LoggedHours {
  return row ? loggedHoursSchema.parse(row.hours) : noHours
}

/** Whether the present version of core folded all of these rows; a missing row has nothing to fold. */
export function areOfCurrentVersion(rows: readonly ({ readonly foldVersion: string } | null)[]): boolean {
  return rows.every((row) => !row || row.foldVersion === foldVersion)
}
