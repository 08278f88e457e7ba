import type { PrismaClient } from '../generated/prisma/client.ts'
import { apiKeyScopes } from '../src/access/scope-table.ts'
import { writeAs } from '../src/database/tenant-transaction.ts'
import { createServer, type GraphqlServer } from '../src/http/server.ts'
import { makeApiKey } from '../src/store/api-key/make-api-key.ts'
import { newUuid } from '../src/store/row/uuid.ts'

/** The clock of the tests. */
export const testNow = new Date('2026-03-02T09:00:00.000Z')

/** A tenant of its own on a server. */
export type Portal = {
  readonly server: GraphqlServer
  readonly prisma: PrismaClient
  readonly tenantId: string
  readonly accessKey: string
}

/** Adds a tenant to a database and starts a server there, whose clock stands still. */
export async function openPortal(prisma: PrismaClient): Promise<Portal> {
  const { id: tenantId } = await prisma.tenant.create({ data: { name: 'Portal' } })
  const { key, ...stored } = makeApiKey()
  const data = { id: newUuid(), tenantId, name: 'Test', scopes: [...apiKeyScopes], createdAt: testNow, ...stored }
  await writeAs(prisma, { tenantId }, ({ apiKey }) => apiKey.create({ data }))
  return { server: createServer({ prisma, now: () => testNow }), prisma, tenantId, accessKey: key }
}
