import { type MergeUndo, type Result, undoMerge as undo } from '@tiecraft/core'
import { mergeUndoSchema } from '@tiecraft/core/storage'
import type { ContactMerge, Prisma } from '../../../generated/prisma/client.ts'
import { ownRows } from '../../access/own-rows.ts'
import { activitiesOfContacts } from '../activity/activities-of-contacts.ts'
import { appointmentsOfContacts } from '../appointment/appointments-of-contacts.ts'
import type { Caller } from '../caller.ts'
import { loadWithIntroducers } from '../contact/load-with-introducers.ts'
import { loadNamed } from '../record/load-named.ts'
import { loadPart, type StoredPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'

/** Undoes a merge and returns the rows of both contacts, the kept one first. */
export async function undoMerge(mergeId: string, caller: Caller): Promise<Result<readonly [string, string]>> {
  const { tenantId, access, now } = caller
  const key = { tenantId_id: { tenantId, id: uuidOf(mergeId) }, ...ownRows(access) }
  const unknown = refusalOf({ code: 'unknown_merge', path: ['mergeId'], mergeId })
  const found = await caller.prisma.contactMerge.findUnique({ where: key, select: { seekerId: true } })
  if (!found) return unknown
  return changeSeeker(found.seekerId, caller, async (prisma, ofSeeker) => {
    const row = await prisma.contactMerge.findUnique({ where: key })
    if (!row) return unknown
    const merge = mergeUndoSchema.parse(row.undo)
    const stored = await loadMerged(prisma, ofSeeker, { row, merge })
    const undone = undo(stored.record, merge)
    if (!undone.success) return undone
    const contactRows = new Map([...stored.contactRows, [row.removedExternalId, row.removedContactId]])
    const version = row.removedVersion + 1
    await storeChanges(prisma, ofSeeker, { stored: { ...stored, contactRows }, after: undone.value, now, version })
    await prisma.contactMerge.delete({ where: key })
    return { success: true, value: [row.keptContactId, row.removedContactId] }
  })
}

/** Loads the kept contact and the removed one, their introducers, and the activities and appointments with them. */
async function loadMerged(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { row: { keptContactId }, merge }: { readonly row: ContactMerge; readonly merge: MergeUndo },
): Promise<StoredPart> {
  const { kept, removed, introducedContactIds } = merge
  const contactIds = [removed.id, kept.introducedBy, removed.introducedBy].flatMap((id) => id ?? [])
  const named = await loadNamed(prisma, ofSeeker, {
    contactIds: [...contactIds, ...introducedContactIds],
    activityIds: [],
  })
  return loadPart(prisma, ofSeeker, {
    contacts: await loadWithIntroducers(prisma, ofSeeker, [keptContactId, ...named.contactRows.values()]),
    activities: await activitiesOfContacts(prisma, ofSeeker, [keptContactId]),
    appointments: await appointmentsOfContacts(prisma, ofSeeker, [keptContactId]),
  })
}
