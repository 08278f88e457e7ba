import type { Contact } from '@tiecraft/core'
import { contactSchema } from '@tiecraft/core/storage'
import type { Contact as ContactRow } from '../../../generated/prisma/client.ts'
import type { NewRow } from '../row/new-row.ts'
import { type RowIds, requireRowId, rowIdOrNull } from '../row/row-ids.ts'
import { withoutNulls } from '../row/without-nulls.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

const fields = Object.keys(contactSchema.unwrap().shape)

/** A stored contact as core reads it, with the portal's own ids. */
export function contactFromRow(row: ContactRow, contactIds: ReadonlyMap<string, string>): Contact {
  const introducedBy = row.introducedBy === null ? null : contactIds.get(row.introducedBy)
  const columns: Readonly<Record<string, unknown>> = { ...row, id: row.externalId, introducedBy }
  return contactSchema.parse(withoutNulls(Object.fromEntries(fields.map((field) => [field, columns[field]]))))
}

/** The columns of a contact; `rows` gives the rows of the portal's own ids. */
export function contactToRow(
  { id, introducedBy, offers, needs, tags, ...columns }: Contact,
  rows: RowIds,
): Omit<ContactRow, keyof (OfSeeker & NewRow)> {
  return {
    id: requireRowId(rows, id),
    externalId: id,
    name: columns.name,
    channel: columns.channel,
    employer: columns.employer ?? null,
    jobTitle: columns.jobTitle ?? null,
    email: columns.email ?? null,
    profileUrl: columns.profileUrl ?? null,
    phone: columns.phone ?? null,
    introducedBy: rowIdOrNull(rows, introducedBy),
    knownSince: columns.knownSince ?? null,
    lastContactedAt: columns.lastContactedAt ?? null,
    startingStage: columns.startingStage ?? null,
    closeness: columns.closeness ?? null,
    contactEveryDays: columns.contactEveryDays ?? null,
    snoozedUntil: columns.snoozedUntil ?? null,
    influence: columns.influence ?? null,
    yearsShared: columns.yearsShared ?? null,
    note: columns.note ?? null,
    offers: [...offers],
    needs: [...needs],
    tags: [...tags],
  }
}
