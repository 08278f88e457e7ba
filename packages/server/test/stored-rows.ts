import type { PrismaClient } from '../generated/prisma/client.ts'

/** How many rows each table holds. */
export async function countRows({ seeker, selfReport, contact, activity }: PrismaClient) {
  const [seekers, selfReports, contacts, activities] = await Promise.all([
    seeker.count(),
    selfReport.count(),
    contact.count(),
    activity.count(),
  ])
  return { seekers, selfReports, contacts, activities }
}
