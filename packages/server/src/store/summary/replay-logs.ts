import { foldRecord, hoursWith, noHours } from '@tiecraft/core/storage'
import type { Activity, Prisma } from '../../../generated/prisma/client.ts'
import { activitiesOfContacts } from '../activity/activities-of-contacts.ts'
import { activityFromRow } from '../activity/activity-row.ts'
import { contactsNamedIn, loadPart } from '../record/load-part.ts'
import { loadSeeker } from '../record/record.ts'
import { inBatches } from '../row/in-batches.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { seekerFromRow } from '../seeker/seeker-row.ts'
import { historiesOf, saveHistories, saveHours } from './save-snapshots.ts'

/** So many contacts have their logs in memory at once. */
const batchSize = 500

/** Replays the own logs of some contacts, by their rows, and keeps what each comes to. */
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
    await saveHistories(prisma, ofSeeker, historiesOf(foldRecord({ seeker, ...record }), own), rows)
  }
}

/** What a change concerns: the rows of contacts, and whether hours are among the activities it changed. */
export type Concerned = { readonly contactIds: readonly string[]; readonly hours: boolean }

/** Brings the summaries up to date with what was changed in the log: of contacts from their own logs, and the hours. */
export async function refreshSummaries(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { contactIds, hours }: Concerned,
): Promise<void> {
  await replayLogs(prisma, ofSeeker, contactIds)
  if (!hours) return
  const logged = (await loadHours(prisma, ofSeeker)).map(hoursLogged)
  await saveHours(prisma, ofSeeker, hoursWith(noHours, logged))
}

/** Hours are with nobody, which the index on the contact knows. */
function loadHours(prisma: Prisma.TransactionClient, ofSeeker: OfSeeker): Promise<readonly Activity[]> {
  return prisma.activity.findMany({ where: { ...ofSeeker, contactId: null, isMilestone: false, type: 'hours_logged' } })
}

function hoursLogged(row: Activity) {
  return activityFromRow(row, new Map(), new Map())
}
