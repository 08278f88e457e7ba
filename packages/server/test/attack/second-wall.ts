import type { PrismaClient } from '../../generated/prisma/client.ts'
import { findTables } from './catalogue.ts'

/** Puts the second wall up or down: row-level security, on every table. */
export async function setSecondWall(prisma: PrismaClient, isUp: boolean): Promise<void> {
  const change = isUp ? 'enable row level security, force' : 'disable row level security, no force'
  for (const table of await findTables(prisma)) {
    await prisma.$executeRawUnsafe(`alter table "${table}" ${change} row level security`)
  }
}
