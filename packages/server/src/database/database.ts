import type { PrismaClient } from '../../generated/prisma/client.ts'
import type { Snapshots } from './snapshot.ts'

/** A connection to the database: Prisma for changes, snapshots for reads. */
export type Connected = { readonly prisma: PrismaClient; readonly snapshots: Snapshots }

/** An open database with every migration applied. */
export type Database = Connected & {
  readonly kind: 'pglite' | 'postgresql'
  readonly close: () => Promise<void>
}

/** Reports progress, one line at a time. */
export type Report = (line: string) => void
