import type { Result } from '@tiecraft/core'
import type { Contact, Prisma } from '../../../generated/prisma/client.ts'
import { visibleContacts } from '../../access/visible-rows.ts'
import type { Caller } from '../caller.ts'
import { loadRecord, type StoredRecord } from '../record/record.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'

type Change<Value> = (
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  contact: { readonly row: Contact; readonly stored: StoredRecord },
) => Promise<Result<Value>>

/** Changes the record that a contact is in, or says that there is none of that id. */
export async function changeContact<Value>(
  contactId: string,
  caller: Caller,
  change: Change<Value>,
): Promise<Result<Value>> {
  const { prisma, tenantId, access } = caller
  const where = { tenantId_id: { tenantId, id: uuidOf(contactId) }, ...visibleContacts(access) }
  const unknown = refusalOf({ code: 'unknown_contact', path: ['contactId'], contactId })
  const found = await prisma.contact.findUnique({ where, select: { seekerId: true } })
  if (!found) return unknown
  return changeSeeker(found.seekerId, caller, async (transaction, ofSeeker) => {
    const row = await transaction.contact.findUnique({ where })
    if (!row) return unknown
    return change(transaction, ofSeeker, { row, stored: await loadRecord(transaction, ofSeeker) })
  })
}
