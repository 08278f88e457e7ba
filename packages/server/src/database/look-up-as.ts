import { type Reader, readerOf } from '../query/reader.ts'
import type { Connected } from './database.ts'
import { openReading } from './open-reading.ts'
import type { Whose } from './tenant-transaction.ts'

/** Reads outside a session; what is asked for at the same time is read from one snapshot, in one round trip. */
export function lookUpAs<Value>(
  { prisma, snapshots }: Connected,
  whose: Whose,
  work: (reader: Reader) => Promise<Value>,
): Promise<Value> {
  const { run } = openReading({ run: (statements) => snapshots.once(whose, statements), end: async () => {} })
  return run((ask) => work(readerOf(prisma, ask)))
}
