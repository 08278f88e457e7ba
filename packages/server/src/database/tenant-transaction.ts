import { AsyncLocalStorage } from 'node:async_hooks'
import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts'

/** The role that requests run as: it owns no table and cannot bypass row-level security. */
export const workingRole = 'tiecraft_app'

/** A function that runs within a transaction. */
export type Work<Value> = (transaction: Prisma.TransactionClient) => Promise<Value>

/** The rows a transaction can see: a tenant's, or before the tenant is known, those a credential selects. */
export type Whose = { readonly tenantId: string } | { readonly credential: string }

/** A tenant transaction that is about to begin; a driver that has begun it sets `hasBegun`. */
export type Entry = {
  readonly settings: readonly (readonly [name: string, value: string])[]
  hasBegun: boolean
}

/** The transaction about to begin, for drivers. */
export const entering = new AsyncLocalStorage<Entry>()

// The database enforces limits of its own; Prisma's must not end a transaction whose statements still run.
const patience = { maxWait: 60_000, timeout: 600_000 } as const

/** Writes in a tenant transaction; it sees concurrent commits. */
export function writeAs<Value>(prisma: PrismaClient, whose: Whose, work: Work<Value>): Promise<Value> {
  return begin(prisma, { settings: settingsOf(whose), hasBegun: false }, work)
}

/** The settings of a transaction that let it see those rows only. */
export function settingsOf(whose: Whose): Entry['settings'] {
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

/** Sets the role and the tenant for the rest of the transaction, in one statement. */
async function enter(transaction: Prisma.TransactionClient, { settings }: Entry): Promise<void> {
  const calls = settings.map(([name, value]) => Prisma.sql`set_config(${name}, ${value}, true)`)
  await transaction.$executeRaw`select ${Prisma.join(calls)}`
}
