import type { Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { changeContact } from './change-contact.ts'

/** Snoozes a contact until a moment, or ends the snooze; refuses where there is no such contact. */
export function snoozeContact(contactId: string, until: Date | null, caller: Caller): Promise<Result<string>> {
  return changeContact(contactId, caller, async ({ contact }, { tenantId }, { id }) => {
    await contact.update({ where: { tenantId_id: { tenantId, id } }, data: { snoozedUntil: until } })
    return { success: true, value: id }
  })
}
