import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { type PothosReader, type Reader, readerOf } from '../query/reader.ts'
import { changeQueueOf } from './change-queue.ts'
import type { Connected } from './database.ts'
import { openReading, type Reading, type ReadWork, SkippedError } from './open-reading.ts'
import { type Chance, retryConflicts } from './retry-conflicts.ts'
import type { Snapshot } from './snapshot.ts'
import { takeTurns } from './take-turns.ts'
import { type Work, writeAs } from './tenant-transaction.ts'

/** The access of one request to the rows of its tenant; it holds at most one connection. */
export type TenantSession = {
  /** Reads from one snapshot until the first change. */
  readonly prisma: PothosReader
  /** Runs several reads on one snapshot, independent of concurrent changes. */
  readonly read: <Value>(work: (reader: Reader) => Promise<Value>) => Promise<Value>
  /** Runs a change in one transaction; repeats `work` after a conflict with another change. */
  readonly change: <Value>(work: Work<Value>, seekerId?: string) => Promise<Value>
  /** Releases the connection; no read may follow. */
  readonly end: () => Promise<void>
}

const chanceOfThisMachine: Chance = { random: Math.random, wait }

const changing = new AsyncLocalStorage<boolean>()

/** Opens a session of a tenant; it takes a connection on the first read or change. */
export function openTenantSession(
  { prisma, snapshots }: Connected,
  tenantId: string,
  openSnapshot: () => Snapshot = () => snapshots.open({ tenantId }),
  chance: Chance = chanceOfThisMachine,
): TenantSession {
  const turns = takeTurns()
  let reading: Reading | undefined
  let isOver = false

  async function endReading(): Promise<void> {
    const ending = reading
    reading = undefined
    await ending?.end()
  }

  async function read<Value>(work: ReadWork<Value>): Promise<Value> {
    if (changing.getStore()) throw new Error('Within a change, read through its transaction.')
    if (!turns.isIdle()) await turns.untilIdle()
    if (isOver) throw new Error('A request that has ended cannot read.')
    reading ??= openReading(openSnapshot())
    const mine = reading
    try {
      return await mine.run(work)
    } catch (error) {
      if (reading === mine) await turns.take(endReading)
      // An earlier statement failed: read once more, from another snapshot.
      if (error instanceof SkippedError) return read(work)
      throw error
    }
  }

  async function change<Value>(work: Work<Value>, seekerId?: string): Promise<Value> {
    if (changing.getStore()) throw new Error('A change within a change would deadlock.')
    const whole: Work<Value> = (transaction) => changing.run(true, () => work(transaction))
    return turns.take(async () => {
      await endReading()
      const write = (): Promise<Value> => retryConflicts(() => writeAs(prisma, { tenantId }, whole), chance)
      return changeQueueOf(prisma).run({ tenantId, seekerId }, write)
    })
  }

  async function end(): Promise<void> {
    isOver = true
    await turns.take(endReading)
  }

  return {
    prisma: readerOf(prisma, (statement) => read((run) => run(statement))),
    read: (work) => read((run) => work(readerOf(prisma, run))),
    change,
    end,
  }
}
