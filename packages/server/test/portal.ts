import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { createServer, type GraphqlServer } from '../src/server.ts'
import { hashAccessKey } from '../src/store/tenant.ts'

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
  const accessKey = randomUUID()
  const { id } = await prisma.tenant.create({ data: { name: 'Portal', accessKeyHash: hashAccessKey(accessKey) } })
  return { server: createServer({ prisma, now: () => testNow }), prisma, tenantId: id, accessKey }
}
