import {
  mergeContacts as merge,
  mergeUndoSchema,
  parseMergePolicy,
  type Result,
  undoMerge as undo,
} from '@tiecraft/core'
import { visibleToSeeker } from '../../access/visible-rows.ts'
import type { Caller } from '../caller.ts'
import { findContactPair } from '../contact/find-contact-pair.ts'
import { loadRecord } from '../record/record.ts'
import { storeChanges } from '../record/store-changes.ts'
import { refusalIn, refusalOf } from '../row/refusal-of.ts'
import { newUuid, uuidOf } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** The contact kept and the merge that can be undone, by their rows. */
export type StoredMerge = { readonly contactId: string; readonly mergeId: string }

/** Makes two stored contacts one, with everything that names them, and keeps what undoes it. */
export async function mergeContacts(
  { keep, remove, policy }: { readonly keep: string; readonly remove: string; readonly policy: unknown },
  caller: Caller,
): Promise<Result<StoredMerge>> {
  const parsed = parseMergePolicy(policy)
  if (!parsed.success) return refusalIn('policy', parsed)
  const pair = await findContactPair([keep, remove], ['keep', 'remove'], caller)
  if (!pair.success) return pair
  const { seekerId, first: kept, second: removed } = pair.value
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const stored = await loadRecord(prisma, ofSeeker)
    const choice = { keep: kept.externalId, remove: removed.externalId, policy: parsed.value }
    const merged = merge(stored.record, choice)
    if (!merged.success) return merged
    await storeChanges(prisma, ofSeeker, { stored, after: merged.value.record, now: caller.now })
    const mergeId = newUuid()
    await prisma.contactMerge.create({
      data: {
        ...ofSeeker,
        id: mergeId,
        keptContactId: kept.id,
        removedContactId: removed.id,
        removedExternalId: removed.externalId,
        undo: mergeUndoSchema.encode(merged.value.undo),
        mergedAt: caller.now,
      },
    })
    return { success: true, value: { contactId: kept.id, mergeId } }
  })
}

/** Makes two contacts of one again, and returns their rows, the one that was kept first. */
export async function undoMerge(mergeId: string, caller: Caller): Promise<Result<readonly [string, string]>> {
  const { prisma, tenantId, access } = caller
  const key = { tenantId_id: { tenantId, id: uuidOf(mergeId) }, ...visibleToSeeker(access) }
  const unknown = refusalOf({ code: 'unknown_merge', path: ['mergeId'], mergeId })
  const found = await prisma.contactMerge.findUnique({ where: key, select: { seekerId: true } })
  if (!found) return unknown
  return changeSeeker(found.seekerId, caller, async (transaction, ofSeeker) => {
    const row = await transaction.contactMerge.findUnique({ where: key })
    if (!row) return unknown
    const stored = await loadRecord(transaction, ofSeeker)
    const undone = undo(stored.record, mergeUndoSchema.parse(row.undo))
    if (!undone.success) return undone
    const contactRows = new Map([...stored.contactRows, [row.removedExternalId, row.removedContactId]])
    await storeChanges(transaction, ofSeeker, {
      stored: { ...stored, contactRows },
      after: undone.value,
      now: caller.now,
    })
    await transaction.contactMerge.delete({ where: key })
    return { success: true, value: [row.keptContactId, row.removedContactId] }
  })
}
