import { type Changes, editContact, type Result } from '@tiecraft/core'
import { activitiesOfContacts } from '../activity/activities-of-contacts.ts'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { loadPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { isExternalId } from '../row/external-id.ts'
import { versionConflict } from '../row/version-conflict.ts'
import { changeContact } from './change-contact.ts'
import { loadWithIntroducers } from './load-with-introducers.ts'

/** Changes some fields of a stored contact: an omitted field stays, null clears it. */
export function updateContact(
  { contactId, version, changes }: { readonly contactId: string; readonly version?: number; readonly changes: Changes },
  caller: Caller,
): Promise<Result<string>> {
  return changeContact(contactId, caller, async (prisma, ofSeeker, row) => {
    const conflict = versionConflict(version, row.version)
    if (conflict) return conflict
    const named = await loadNamed(prisma, ofSeeker, { contactIds: introducersIn(changes), activityIds: [] })
    const stored = await loadPart(prisma, ofSeeker, {
      contacts: await loadWithIntroducers(prisma, ofSeeker, [row.id, ...named.contactRows.values()]),
      activities: await activitiesOfContacts(prisma, ofSeeker, [row.id]),
    })
    const edited = editContact(stored.record, { contactId: row.externalId, changes }, caller)
    if (!edited.success) return edited
    await storeChanges(prisma, ofSeeker, { stored, after: edited.value, now: caller.now })
    return { success: true, value: row.id }
  })
}

function introducersIn({ introducedBy }: Changes): readonly string[] {
  return typeof introducedBy === 'string' && isExternalId(introducedBy) ? [introducedBy] : []
}
