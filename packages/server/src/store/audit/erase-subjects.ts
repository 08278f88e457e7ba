import type { Prisma } from '../../../generated/prisma/client.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import type { Pseudonym } from './pseudonym.ts'

/** Puts pseudonyms in place of what a seeker's own entries in the audit log say of who they are. */
export async function eraseSubjects(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  pseudonymOf: Pseudonym,
): Promise<void> {
  const where = { ...ofSeeker, role: 'seeker' } as const
  const entries = await prisma.auditEntry.findMany({ where, distinct: ['subject'], select: { subject: true } })
  for (const { subject } of entries) {
    if (subject === null) continue
    await prisma.auditEntry.updateMany({ where: { ...where, subject }, data: { subject: pseudonymOf(subject) } })
  }
}
