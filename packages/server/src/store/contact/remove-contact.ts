import { type Result, removeContact as remove } from '@tiecraft/core'
import { activitiesOfContacts, withThanksFor } from '../activity/activities-of-contacts.ts'
import { appointmentsOfContacts } from '../appointment/appointments-of-contacts.ts'
import type { Caller } from '../caller.ts'
import { eraseAnswers } from '../idempotency/erase-answers.ts'
import { eraseInPlan } from '../plan/erase-in-plan.ts'
import { loadPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { changeContact } from './change-contact.ts'

/** Erases a stored contact with their activities and talks arranged with nobody else, and returns the portal's own id. */
export function removeContact(contactId: string, caller: Caller): Promise<Result<string>> {
  return changeContact(contactId, caller, async (prisma, ofSeeker, row) => {
    const introduced = await prisma.contact.findMany({ where: { ...ofSeeker, introducedBy: row.id } })
    const own = await activitiesOfContacts(prisma, ofSeeker, [row.id])
    const stored = await loadPart(prisma, ofSeeker, {
      contacts: [row, ...introduced],
      activities: await withThanksFor(prisma, ofSeeker, own),
      appointments: await appointmentsOfContacts(prisma, ofSeeker, [row.id]),
    })
    const removed = remove(stored.record, row.externalId)
    if (!removed.success) return removed
    await storeChanges(prisma, ofSeeker, { stored, after: removed.value, now: caller.now })
    await eraseInPlan(prisma, ofSeeker, { before: stored.record, after: removed.value })
    await eraseAnswers(prisma, ofSeeker)
    caller.release(ofSeeker.seekerId)
    return { success: true, value: row.externalId }
  })
}
