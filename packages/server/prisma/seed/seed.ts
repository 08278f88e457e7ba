import { articleSeeker, emptySeeker, thrivingSeeker } from '@tiecraft/examples/people'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { createContext } from '../../src/context.ts'
import { storeRecord } from '../../src/store/store-record.ts'
import { hashAccessKey } from '../../src/store/tenant.ts'
import { newUuid } from '../../src/store/uuid.ts'
import { firstQuery } from './first-query.ts'

/** The sample tenant's key, and a query to try it with. */
export type Sample = { readonly accessKey: string; readonly firstQuery: string }

// Known to everybody, since all it opens is made-up people.
const sample: Sample = { accessKey: 'tiecraft-sample', firstQuery }

/** Stands for the key of a tenant that is not whole yet; no key has this hash. */
const unfinished = 'unfinished'

/** Puts a sample tenant with three made-up seekers into the database, unless it is there already. */
export async function seed(prisma: PrismaClient, report: (line: string) => void, now = new Date()): Promise<Sample> {
  const accessKeyHash = hashAccessKey(sample.accessKey)
  if (await prisma.tenant.findUnique({ where: { accessKeyHash } })) return sample
  report('Adding sample data …')
  const id = newUuid()
  // The key opens the tenant only once it is whole; what a crash left behind is begun again.
  await prisma.tenant.deleteMany({ where: { accessKeyHash: unfinished } })
  await prisma.tenant.create({ data: { id, name: 'Sample career center', accessKeyHash: unfinished } })
  const context = createContext(prisma, { tenantId: id, role: 'portal' }, now)
  for (const record of [articleSeeker(now), thrivingSeeker(now), emptySeeker()]) await storeRecord(record, context)
  await prisma.tenant.update({ where: { id }, data: { accessKeyHash } })
  return sample
}
