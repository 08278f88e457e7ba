import { articleSeeker, emptySeeker, thrivingSeeker } from '@tiecraft/examples/people'
import { operatorAccess } from '../../src/access/access.ts'
import { apiKeyScopes } from '../../src/access/scope-table.ts'
import type { Connected } from '../../src/database/database.ts'
import { createContext } from '../../src/request/context.ts'
import { findApiKey } from '../../src/store/api-key/find-api-key.ts'
import { hashApiKey } from '../../src/store/api-key/make-api-key.ts'
import { storeRecord } from '../../src/store/record/store-record.ts'
import { newUuid } from '../../src/store/row/uuid.ts'
import { firstQuery } from './first-query.ts'
import { sampleAppointments } from './sample-appointments.ts'
import { sampleEmployers } from './sample-employers.ts'

/** The sample tenant's key, and a query to try it with. */
export type Sample = { readonly apiKey: string; readonly firstQuery: string }

// Known to everybody, since all it opens is made-up people.
const sample: Sample = { apiKey: 'tiecraft-sample', firstQuery }

const sampleTenant = { name: 'Sample career center', slug: 'tiecraft-sample' } as const

/** Puts a sample tenant with three made-up seekers into the database, unless it is there already. */
export async function seed(database: Connected, report: (line: string) => void, now = new Date()): Promise<Sample> {
  const hash = hashApiKey(sample.apiKey)
  if (await findApiKey(database, hash)) return sample
  report('Adding sample data …')
  const tenantId = newUuid()
  // The tenant gets its key only once it is whole; what a crash left behind is begun again.
  await database.prisma.tenant.deleteMany({ where: { slug: sampleTenant.slug } })
  await database.prisma.tenant.create({ data: { id: tenantId, ...sampleTenant } })
  const context = createContext(database, operatorAccess(tenantId), now)
  const { dana, noor } = sampleAppointments(now)
  const records = [
    { ...articleSeeker(now), appointments: dana, targetEmployers: sampleEmployers.dana },
    { ...thrivingSeeker(now), appointments: noor, targetEmployers: sampleEmployers.noor },
    emptySeeker(),
  ]
  for (const record of records) await storeRecord(record, context)
  const key = { name: 'Sample key', prefix: 'sample', scopes: [...apiKeyScopes], hash, createdAt: now }
  await context.change(({ apiKey }) => apiKey.create({ data: { id: newUuid(), tenantId, ...key } }))
  return sample
}
