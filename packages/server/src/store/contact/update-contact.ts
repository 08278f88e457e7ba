import { type Changes, editContact, type Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { storeChanges } from '../record/store-changes.ts'
import { versionConflict } from '../row/version-conflict.ts'
import { changeContact } from './change-contact.ts'

/** Changes some fields of a stored contact: those left out stay, null clears one. */
export function updateContact(
  { contactId, version, changes }: { readonly contactId: string; readonly version?: number; readonly changes: Changes },
  caller: Caller,
): Promise<Result<string>> {
  return changeContact(contactId, caller, async (prisma, ofSeeker, { row, stored }) => {
    const conflict = versionConflict(version, row.version)
    if (conflict) return conflict
    const edited = editContact(stored.record, { contactId: row.externalId, changes }, caller)
    if (!edited.success) return edited
    await storeChanges(prisma, ofSeeker, { stored, after: edited.value, now: caller.now })
    return { success: true, value: row.id }
  })
}
