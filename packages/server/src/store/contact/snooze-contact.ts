import type { Result } from '@tiecraft/core'
import { visibleContacts } from '../../access/visible-rows.ts'
import type { Caller } from '../caller.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** Keeps a contact from being due until a moment, or no longer; says so where there is no such contact. */
export async function snoozeContact(contactId: string, until: Date | null, caller: Caller): Promise<Result<string>> {
  const { prisma, tenantId, access } = caller
  const where = { tenantId, id: uuidOf(contactId), ...visibleContacts(access) }
  const unknown = refusalOf({ code: 'unknown_contact', path: ['contactId'], contactId })
  const found = await prisma.contact.findFirst({ where, select: { id: true, seekerId: true } })
  if (!found) return unknown
  return changeSeeker(found.seekerId, caller, async ({ contact }) => {
    const { count } = await contact.updateMany({ where, data: { snoozedUntil: until } })
    return count === 0 ? unknown : { success: true, value: found.id }
  })
}
