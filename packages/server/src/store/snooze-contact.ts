import type { Result } from '@tiecraft/core'
import type { Context } from '../context.ts'
import { refusalOf } from './refusal-of.ts'
import { uuidOf } from './uuid.ts'

/** Keeps a contact from being due until a moment, or no longer; says so where there is no such contact. */
export async function snoozeContact(
  contactId: string,
  until: Date | null,
  { prisma, tenantId, forget }: Context,
): Promise<Result<string>> {
  const id = uuidOf(contactId)
  const { count } = await prisma.contact.updateMany({ where: { tenantId, id }, data: { snoozedUntil: until } })
  if (count === 0) return refusalOf({ code: 'unknown_contact', path: ['contactId'], contactId })
  forget()
  return { success: true, value: id }
}
