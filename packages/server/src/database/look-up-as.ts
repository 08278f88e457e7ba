import { type Reader, readerOf } from '../query/reader.ts'
import type { Connected } from './database.ts'
import { openReading } from './open-reading.ts'
import type { Whose } from './tenant-transaction.ts'

/** Reads from a snapshot of its own, without waiting for the snapshot to end. */
export async function lookUpAs<Value>(
  { prisma, openSnapshot }: Connected,
  whose: Whose,
  work: (reader: Reader) => Promise<Value>,
): Promise<Value> {
  const reading = openReading(openSnapshot(whose))
  try {
    return await reading.run((run) => work(readerOf(prisma, run)))
  } finally {
    void reading.end()
  }
}
