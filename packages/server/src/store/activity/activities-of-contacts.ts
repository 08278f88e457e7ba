import type { Activity, Prisma } from '../../../generated/prisma/client.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** Loads all activities with some contacts. */
export async function activitiesOfContacts(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  contactIds: readonly string[],
): Promise<readonly Activity[]> {
  if (contactIds.length === 0) return []
  const among = { in: [...contactIds] }
  const named = { OR: [{ contactId: among }, { introducedContactId: among }, { otherContactId: among }] }
  const updates = { type: 'update_sent', contactIds: { hasSome: [...contactIds] } }
  return [
    ...(await prisma.activity.findMany({ where: { ...ofSeeker, ...named } })),
    ...(await prisma.activity.findMany({ where: { ...ofSeeker, ...updates } })),
  ]
}

/** Adds the thanks for some activities, each once. */
export async function withThanksFor(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  activities: readonly Activity[],
): Promise<readonly Activity[]> {
  if (activities.length === 0) return []
  const ids = activities.map(({ id }) => id)
  const thanks = await prisma.activity.findMany({
    where: { ...ofSeeker, id: { notIn: ids }, for: { hasSome: ids } },
  })
  return [...activities, ...thanks]
}
