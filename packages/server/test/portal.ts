import { apiKeyScopes } from '../src/access/scope-table.ts'
import type { Connected } from '../src/database/database.ts'
import { writeAs } from '../src/database/tenant-transaction.ts'
import type { CostLimits } from '../src/http/limit-cost.ts'
import { createServer, type GraphqlServer } from '../src/http/server.ts'
import { makeApiKey } from '../src/store/api-key/make-api-key.ts'
import { newUuid } from '../src/store/row/uuid.ts'

/** The clock of the tests. */
export const testNow = new Date('2026-03-02T09:00:00.000Z')

/** A tenant of its own on a server. */
export type Portal = {
  readonly server: GraphqlServer
  readonly database: Connected
  readonly prisma: Connected['prisma']
  readonly tenantId: string
  readonly accessKey: string
}

/** No limits of cost: tests ask for everything at once. */
export const unlimited: CostLimits = { cost: Infinity, fields: Infinity, rootFields: Infinity }

/** Adds a tenant to a database and starts a server there, whose clock stands still. */
export async function openPortal(database: Connected, costLimits = unlimited): Promise<Portal> {
  const { prisma } = database
  const { id: tenantId } = await prisma.tenant.create({ data: { name: 'Portal' } })
  const { key, ...stored } = makeApiKey()
  const data = { id: newUuid(), tenantId, name: 'Test', scopes: [...apiKeyScopes], createdAt: testNow, ...stored }
  await writeAs(prisma, { tenantId }, ({ apiKey }) => apiKey.create({ data }))
  return {
    server: createServer({ database, costLimits, now: () => testNow }),
    database,
    prisma,
    tenantId,
    accessKey: key,
  }
}
