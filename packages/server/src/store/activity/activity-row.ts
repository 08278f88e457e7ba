import type { Activity } from '@tiecraft/core'
import { type ActivityType, activityCodes } from '@tiecraft/core/rules'
import { activitySchema, activityTypes } from '@tiecraft/core/storage'
import * as z from 'zod'
import type { Activity as ActivityRow } from '../../../generated/prisma/client.ts'
import type { NewRow } from '../row/new-row.ts'
import { type RowIds, requireRowId, rowIdOrNull } from '../row/row-ids.ts'
import { withoutNulls } from '../row/without-nulls.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** The portal's own id of each row. */
type Ids = ReadonlyMap<string, string>

const typeSchema = z.enum(activityCodes)

/** A stored activity as core reads it: the fields of its type, with the portal's own ids. */
export function activityFromRow(row: ActivityRow, contactIds: Ids, activityIds: Ids): Activity {
  const columns: Readonly<Record<string, unknown>> = {
    ...row,
    id: row.externalId,
    contactId: row.contactId && contactIds.get(row.contactId),
    introducedContactId: row.introducedContactId && contactIds.get(row.introducedContactId),
    otherContactId: row.otherContactId && contactIds.get(row.otherContactId),
    contactIds: row.contactIds.map((id) => contactIds.get(id)),
    for: row.for.map((id) => activityIds.get(id)),
  }
  const fields = Object.keys(activityTypes[activityTypeOf(row)].shape)
  return activitySchema.parse(
    Object.fromEntries(fields.filter((field) => columns[field] != null).map((field) => [field, columns[field]])),
  )
}

/** The type of a stored activity, which the database holds as text. */
export function activityTypeOf({ type }: Pick<ActivityRow, 'type'>): ActivityType {
  return typeSchema.parse(type)
}

/** The columns of which each type sets some, without a value. */
const noColumns = {
  note: null,
  ask: null,
  answer: null,
  depth: null,
  minutes: null,
  setting: null,
  predictedComfort: null,
  feltComfort: null,
  channel: null,
  peopleMet: null,
  count: null,
  employer: null,
  since: null,
  approached: null,
  replied: null,
  conversed: null,
  referred: null,
  interviewed: null,
  offered: null,
  notYetAsked: null,
} as const satisfies Partial<ActivityRow>

/** The columns of an activity; the maps give the rows of the portal's own ids. */
export function activityToRow(
  activity: Activity,
  contactRows: RowIds,
  activityRows: RowIds,
): Omit<ActivityRow, keyof (OfSeeker & NewRow) | 'isSensitiveUpdate'> {
  const { id, ...columns } = activity
  const contactRow = (contactId: string | undefined): string | null => rowIdOrNull(contactRows, contactId)
  return {
    ...noColumns,
    ...withoutNulls(columns),
    type: columns.type,
    at: columns.at,
    id: requireRowId(activityRows, id),
    externalId: id,
    contactId: 'contactId' in columns ? contactRow(columns.contactId) : null,
    introducedContactId: 'introducedContactId' in columns ? contactRow(columns.introducedContactId) : null,
    otherContactId: 'otherContactId' in columns ? contactRow(columns.otherContactId) : null,
    contactIds:
      'contactIds' in columns ? columns.contactIds.map((contactId) => requireRowId(contactRows, contactId)) : [],
    for: 'for' in columns ? columns.for.map((activityId) => requireRowId(activityRows, activityId)) : [],
  }
}
