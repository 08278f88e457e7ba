import type { NetworkingRecord } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { insertActivities } from '../activity/log-activities.ts'
import { contactToRow } from '../contact/contact-row.ts'
import type { StoredRecord } from '../record/record.ts'
import { storeChanges } from '../record/store-changes.ts'
import { insertRows } from '../row/insert-rows.ts'
import { newRow } from '../row/new-row.ts'
import { newUuid } from '../row/uuid.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { targetEmployerToRow } from '../target-employer/target-employer-row.ts'

/** A record as it was loaded, and as an import left it: entries added, contacts changed. */
type StoredImport = { readonly stored: StoredRecord; readonly record: NetworkingRecord; readonly now: Date }

/** Stores what an import added and changed. */
export async function storeImport(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { stored, record, now }: StoredImport,
): Promise<void> {
  const { contactRows, activityRows, appointmentRows, employerRows, record: before } = stored
  const contacts = record.contacts.filter(({ id }) => !contactRows.has(id))
  const rowIds = new Map([...contactRows, ...contacts.map(({ id }) => [id, newUuid()] as const)])
  const begin = { ...ofSeeker, ...newRow() }
  await insertRows(
    prisma,
    'contact',
    contacts.map((contact) => ({ ...contactToRow(contact, rowIds), ...begin })),
  )
  const changed = record.contacts.filter(({ id }) => contactRows.has(id))
  await storeChanges(prisma, ofSeeker, {
    stored: {
      record: { contacts: before.contacts, activities: [] },
      contactRows: rowIds,
      activityRows,
      appointmentRows,
    },
    after: { contacts: changed, activities: [] },
    now,
  })
  const activities = record.activities.filter(({ id }) => !activityRows.has(id))
  if (activities.length > 0) await insertActivities(prisma, ofSeeker, { activities, now })
  const employers = (record.targetEmployers ?? []).filter(({ id }) => !employerRows.has(id))
  const data = employers.map((employer) => ({ ...targetEmployerToRow(employer), ...ofSeeker, id: newUuid() }))
  if (data.length > 0) await prisma.targetEmployer.createMany({ data })
}
