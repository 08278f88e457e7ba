import type { PrismaClient } from '../../generated/prisma/client.ts'
import { findTables } from './catalogue.ts'

/** Turns row-level security on every table on or off. */
export async function setRowLevelSecurity(prisma: PrismaClient, isOn: boolean): Promise<void> {
  const change = isOn ? 'enable row level security, force' : 'disable row level security, no force'
  for (const table of await findTables(prisma)) {
    await prisma.$executeRawUnsafe(`alter table "${table}" ${change} row level security`)
  }
}
