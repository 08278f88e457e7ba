import type { Result } from '@tiecraft/core'
import { visibleContacts } from '../access/visible-rows.ts'
import type { Context } from '../context.ts'
import { recordAudit } from './record-audit.ts'
import { refusalOf } from './refusal-of.ts'
import { uuidOf } from './uuid.ts'

/** Keeps a contact from being due until a moment, or no longer; says so where there is no such contact. */
export async function snoozeContact(contactId: string, until: Date | null, context: Context): Promise<Result<string>> {
  const { prisma, tenantId, access, forget } = context
  const id = uuidOf(contactId)
  const where = { tenantId, id, ...visibleContacts(access) }
  const snoozed = await prisma.$transaction(async (transaction) => {
    const data = { snoozedUntil: until }
    const [found] = await transaction.contact.updateManyAndReturn({ where, data, select: { seekerId: true } })
    if (found) await recordAudit(transaction, context, found.seekerId)
    return found !== undefined
  })
  if (!snoozed) return refusalOf({ code: 'unknown_contact', path: ['contactId'], contactId })
  forget()
  return { success: true, value: id }
}
