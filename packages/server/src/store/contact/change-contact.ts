import type { Result } from '@tiecraft/core'
import type { Contact, Prisma } from '../../../generated/prisma/client.ts'
import { ownRows } from '../../access/own-rows.ts'
import type { Caller } from '../caller.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'

type Change<Value> = (prisma: Prisma.TransactionClient, ofSeeker: OfSeeker, row: Contact) => Promise<Result<Value>>

/** Changes a stored contact, or refuses where there is none of that id. */
export async function changeContact<Value>(
  contactId: string,
  caller: Caller,
  change: Change<Value>,
): Promise<Result<Value>> {
  const { prisma, tenantId, access } = caller
  const where = { tenantId_id: { tenantId, id: uuidOf(contactId) }, ...ownRows(access) }
  const unknown = refusalOf({ code: 'unknown_contact', path: ['contactId'], contactId })
  const found = await prisma.contact.findUnique({ where, select: { seekerId: true } })
  if (!found) return unknown
  return changeSeeker(found.seekerId, caller, async (transaction, ofSeeker) => {
    const row = await transaction.contact.findUnique({ where })
    return row ? change(transaction, ofSeeker, row) : unknown
  })
}
