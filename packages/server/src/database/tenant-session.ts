import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { type OpenReading, openReading } from './open-reading.ts'
import { type Chance, retryConflicts } from './retry-conflicts.ts'
import { sqlStateOf } from './sql-state-of.ts'
import { takeTurns } from './take-turns.ts'
import { type TenantReader, tenantReader } from './tenant-reader.ts'
import { type Work, writeAs } from './tenant-transaction.ts'

/** The access of one request to the rows of its tenant; it holds at most one connection. */
export type TenantSession = {
  /** Reads from one snapshot until the first change. */
  readonly prisma: TenantReader
  /** Runs several reads on one snapshot, independent of concurrent changes. */
  readonly read: <Value>(work: Work<Value>) => Promise<Value>
  /** Runs a change in one transaction; repeats `work` after a conflict with another change. */
  readonly change: <Value>(work: Work<Value>, seekerId?: string) => Promise<Value>
  /** Releases the connection; no read may follow. */
  readonly end: () => Promise<void>
}

const chanceOfThisMachine: Chance = { random: Math.random, wait }

/** PostgreSQL's error in a transaction after a failed statement. */
const transactionAborted = '25P02'

const changing = new AsyncLocalStorage<boolean>()

/** Opens a session of a tenant; it takes a connection on the first read or change. */
export function openTenantSession(
  prisma: PrismaClient,
  tenantId: string,
  chance: Chance = chanceOfThisMachine,
): TenantSession {
  const turns = takeTurns()
  let reading: OpenReading | undefined
  let isOver = false

  async function endReading(): Promise<void> {
    const ending = reading
    reading = undefined
    await ending?.end()
  }

  async function read<Value>(work: Work<Value>): Promise<Value> {
    if (changing.getStore()) throw new Error('Within a change, read through its transaction.')
    if (!turns.isIdle()) await turns.untilIdle()
    if (isOver) throw new Error('A request that has ended cannot read.')
    reading ??= openReading(prisma, { tenantId })
    const mine = reading
    try {
      return await mine.run(work)
    } catch (error) {
      if (reading === mine) await turns.take(endReading)
      // An earlier statement failed: read once more, in another transaction.
      if (sqlStateOf(error) === transactionAborted) return read(work)
      throw error
    }
  }

  async function change<Value>(work: Work<Value>): Promise<Value> {
    if (changing.getStore()) throw new Error('A change within a change would deadlock.')
    const whole: Work<Value> = (transaction) => changing.run(true, () => work(transaction))
    return turns.take(async () => {
      await endReading()
      return retryConflicts(() => writeAs(prisma, { tenantId }, whole), chance)
    })
  }

  async function end(): Promise<void> {
    isOver = true
    await turns.take(endReading)
  }

  return { prisma: tenantReader(prisma, read), read, change, end }
}
