import { type Issue, mergeContacts as merge, parseMergePolicy, type Result } from '@tiecraft/core'
import { mergeUndoSchema } from '@tiecraft/core/storage'
import { activitiesOfContacts } from '../activity/activities-of-contacts.ts'
import { appointmentsOfContacts } from '../appointment/appointments-of-contacts.ts'
import type { Caller } from '../caller.ts'
import { findContactPair } from '../contact/find-contact-pair.ts'
import { loadWithIntroducers } from '../contact/load-with-introducers.ts'
import { loadPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { refusalIn } from '../row/refusal-of.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** The contact kept and the merge that can be undone, by their rows. */
export type StoredMerge = { readonly contactId: string; readonly mergeId: string }

/** Merges two stored contacts with everything that names them, and stores how to undo it. */
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
    const ids = [kept.id, removed.id]
    const chain = await loadWithIntroducers(prisma, ofSeeker, ids)
    const introduced = await prisma.contact.findMany({
      where: { ...ofSeeker, introducedBy: removed.id, id: { notIn: chain.map(({ id }) => id) } },
    })
    const activities = await activitiesOfContacts(prisma, ofSeeker, ids)
    const appointments = await appointmentsOfContacts(prisma, ofSeeker, ids)
    const stored = await loadPart(prisma, ofSeeker, { contacts: [...chain, ...introduced], activities, appointments })
    const choice = { keep: kept.externalId, remove: removed.externalId, policy: parsed.value }
    const merged = merge(stored.record, choice)
    if (!merged.success) return { success: false, issues: namingThePair(merged.issues) }
    await storeChanges(prisma, ofSeeker, { stored, after: merged.value.record, now: caller.now })
    const mergeId = newUuid()
    await prisma.contactMerge.create({
      data: {
        ...ofSeeker,
        id: mergeId,
        keptContactId: kept.id,
        removedContactId: removed.id,
        removedExternalId: removed.externalId,
        removedVersion: chain.find(({ id }) => id === removed.id)?.version ?? 1,
        undo: mergeUndoSchema.encode(merged.value.undo),
        mergedAt: caller.now,
      },
    })
    return { success: true, value: { contactId: kept.id, mergeId } }
  })
}

/** Replaces the paths of issues by the two fields of the input that name the pair. */
function namingThePair([first, ...rest]: readonly [Issue, ...Issue[]]): readonly [Issue, ...Issue[]] {
  const within = (issue: Issue): Issue => (issue.path.length === 1 ? issue : { ...issue, path: ['remove'] })
  return [within(first), ...rest.map(within)]
}
