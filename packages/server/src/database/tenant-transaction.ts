import { AsyncLocalStorage } from 'node:async_hooks'
import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts'

/** The role that requests work as: it owns nothing, and no wall is open to it. */
export const workingRole = 'tiecraft_app'

/** Something done within a transaction. */
export type Work<Value> = (transaction: Prisma.TransactionClient) => Promise<Value>

/** Whose rows a transaction has: those of a tenant, or before one is known those that something shown is the key to. */
export type Whose = { readonly tenantId: string } | { readonly credential: string }

/** A transaction that is to begin behind the walls; a driver that sees to that itself says so. */
export type Entry = {
  readonly settings: readonly (readonly [name: string, value: string])[]
  readonly isReadOnly: boolean
  hasBegun: boolean
}

/** The entry of the transaction that is beginning, for drivers. */
export const entering = new AsyncLocalStorage<Entry>()

// The database enforces limits of its own; Prisma's must not end a transaction whose statements still run.
const patience = { maxWait: 60_000, timeout: 600_000 } as const

/** Reads in a transaction behind the walls; on PostgreSQL, all of it from one snapshot. */
export function readAs<Value>(prisma: PrismaClient, whose: Whose, work: Work<Value>): Promise<Value> {
  return begin(prisma, { settings: settingsOf(whose), isReadOnly: true, hasBegun: false }, work)
}

/** Writes in a transaction behind the walls, whole or not at all, seeing what others have committed meanwhile. */
export function writeAs<Value>(prisma: PrismaClient, whose: Whose, work: Work<Value>): Promise<Value> {
  return begin(prisma, { settings: settingsOf(whose), isReadOnly: false, hasBegun: false }, work)
}

function settingsOf(whose: Whose): Entry['settings'] {
  return [
    ['role', workingRole],
    'tenantId' in whose ? ['app.tenant', whose.tenantId] : ['app.credential', whose.credential],
  ]
}

function begin<Value>(prisma: PrismaClient, entry: Entry, work: Work<Value>): Promise<Value> {
  const whole: Work<Value> = async (transaction) => {
    if (!entry.hasBegun) await enter(transaction, entry)
    return work(transaction)
  }
  return entering.run(entry, () => prisma.$transaction(whole, patience))
}

/** Goes behind the walls until the transaction ends, in one statement. */
async function enter(transaction: Prisma.TransactionClient, { settings, isReadOnly }: Entry): Promise<void> {
  const all = [...settings, ['transaction_read_only', isReadOnly ? 'on' : 'off'] as const]
  const calls = all.map(([name, value]) => Prisma.sql`set_config(${name}, ${value}, true)`)
  await transaction.$executeRaw`select ${Prisma.join(calls)}`
}
