import type { Appointment, Prisma } from '../../../generated/prisma/client.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** Loads all appointments with some contacts. */
export async function appointmentsOfContacts(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  contactIds: readonly string[],
): Promise<readonly Appointment[]> {
  if (contactIds.length === 0) return []
  return prisma.appointment.findMany({ where: { ...ofSeeker, contactIds: { hasSome: [...contactIds] } } })
}
