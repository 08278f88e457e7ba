import { foldRecord, hoursWith, noHours } from '@tiecraft/core/storage'
import type { Activity, Prisma } from '../../../generated/prisma/client.ts'
import { activitiesOfContacts } from '../activity/activities-of-contacts.ts'
import { activityFromRow } from '../activity/activity-row.ts'
import { contactsNamedIn, loadPart } from '../record/load-part.ts'
import { loadSeeker } from '../record/record.ts'
import { inBatches } from '../row/in-batches.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { seekerFromRow } from '../seeker/seeker-row.ts'
import { contactSummariesOf, saveContactSummaries, saveHours } from './save-summaries.ts'

/** How many contacts have their logs in memory at once. */
const batchSize = 500

/** Replays the logs of some contacts, by the ids of their rows, and stores the summary of each. */
export async function replayLogs(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  contactIds: readonly string[],
): Promise<void> {
  if (contactIds.length === 0) return
  const seeker = seekerFromRow(await loadSeeker(prisma, ofSeeker))
  for (let start = 0; start < contactIds.length; start += batchSize) {
    const ids = contactIds.slice(start, start + batchSize)
    const activities = await activitiesOfContacts(prisma, ofSeeker, ids)
    const named = new Set([...ids, ...activities.flatMap(contactsNamedIn)])
    const contacts = await inBatches([...named], (batch) =>
      prisma.contact.findMany({ where: { ...ofSeeker, id: { in: batch } } }),
    )
    const { record, ...rows } = await loadPart(prisma, ofSeeker, { contacts, activities })
    const own = contacts.filter(({ id }) => ids.includes(id)).map(({ externalId }) => externalId)
    await saveContactSummaries(
      prisma,
      ofSeeker,
      contactSummariesOf(foldRecord({ seeker, appointments: [], ...record }), own),
      rows,
    )
  }
}

/** What a change to the log affects: contacts, by the ids of their rows, and the hours. */
export type Affected = { readonly contactIds: readonly string[]; readonly hours: boolean }

/** Updates the summaries after a change to the log. */
export async function refreshSummaries(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { contactIds, hours }: Affected,
): Promise<void> {
  await replayLogs(prisma, ofSeeker, contactIds)
  if (!hours) return
  const logged = (await loadHours(prisma, ofSeeker)).map(hoursLogged)
  await saveHours(prisma, ofSeeker, hoursWith(noHours, logged))
}

/** Loads the hours logged. */
function loadHours(prisma: Prisma.TransactionClient, ofSeeker: OfSeeker): Promise<readonly Activity[]> {
  return prisma.activity.findMany({ where: { ...ofSeeker, type: 'hours_logged' } })
}

function hoursLogged(row: Activity) {
  return activityFromRow(row, new Map(), new Map())
}
