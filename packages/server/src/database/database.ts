import type { PrismaClient } from '../../generated/prisma/client.ts'

/** An open database with every migration applied. */
export type Database = {
  readonly prisma: PrismaClient
  readonly kind: 'pglite' | 'postgresql'
  readonly close: () => Promise<void>
}

/** Reports progress, one line at a time. */
export type Report = (line: string) => void
