import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts'

/** The role that requests work as: it owns nothing, and no wall is open to it. */
export const workingRole = 'tiecraft_app'

/** Something done within a transaction. */
export type Work<Value> = (transaction: Prisma.TransactionClient) => Promise<Value>

/** Whose rows a transaction has: those of a tenant, or before one is known those that something shown is the key to. */
export type Whose = { readonly tenantId: string } | { readonly credential: string }

// The database enforces limits of its own; Prisma's must not end a transaction whose statements still run.
const patience = { maxWait: 60_000, timeout: 600_000 } as const

/** Reads in a transaction behind the walls; on PostgreSQL, all of it from one snapshot. */
export function readAs<Value>(prisma: PrismaClient, whose: Whose, work: Work<Value>): Promise<Value> {
  return prisma.$transaction(async (transaction) => {
    await enter(transaction, { ...settingsOf(whose), transaction_read_only: 'on' })
    return work(transaction)
  }, patience)
}

/** Writes in a transaction behind the walls, whole or not at all, seeing what others have committed meanwhile. */
export function writeAs<Value>(prisma: PrismaClient, whose: Whose, work: Work<Value>): Promise<Value> {
  const options = { ...patience, isolationLevel: 'ReadCommitted' } as const
  return prisma.$transaction(async (transaction) => {
    await enter(transaction, settingsOf(whose))
    return work(transaction)
  }, options)
}

function settingsOf(whose: Whose): Readonly<Record<string, string>> {
  return 'tenantId' in whose ? { 'app.tenant': whose.tenantId } : { 'app.credential': whose.credential }
}

/** Goes behind the walls until the transaction ends, in one statement. */
async function enter(transaction: Prisma.TransactionClient, settings: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries({ role: workingRole, ...settings })
  const calls = entries.map(([name, value]) => Prisma.sql`set_config(${name}, ${value}, true)`)
  await transaction.$executeRaw`select ${Prisma.join(calls)}`
}
