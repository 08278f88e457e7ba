import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts'
import { readAs, type Whose, type Work } from './tenant-transaction.ts'

/** A read transaction that stays open until `end`. */
export type OpenReading = {
  readonly run: <Value>(work: Work<Value>) => Promise<Value>
  /** Waits for running reads, then ends the transaction. */
  readonly end: () => Promise<void>
}

/** Begins a read transaction. */
export function openReading(prisma: PrismaClient, whose: Whose): OpenReading {
  const underWay = new Set<Promise<unknown>>()
  let letEnd = (): void => {}
  const ended = new Promise<void>((resolve) => {
    letEnd = resolve
  })
  let whole: Promise<void> = ended
  const begun = new Promise<Prisma.TransactionClient>((resolve, reject) => {
    whole = readAs(prisma, whose, (transaction) => {
      resolve(transaction)
      return ended
    })
    whole.catch(reject)
  })
  return {
    run: (work) => {
      const answer = begun.then(work)
      underWay.add(answer)
      return answer.finally(() => underWay.delete(answer))
    },
    end: async () => {
      await Promise.allSettled(underWay)
      letEnd()
      // Reads that succeeded stay valid, however the transaction ended.
      await Promise.allSettled([whole])
    },
  }
}

/** Reads in a tenant transaction, without waiting for the transaction to end. */
export async function lookUpAs<Value>(prisma: PrismaClient, whose: Whose, work: Work<Value>): Promise<Value> {
  const reading = openReading(prisma, whose)
  try {
    return await reading.run(work)
  } finally {
    void reading.end()
  }
}
