import type { Statement } from '../query/statement.ts'
import type { Whose } from './tenant-transaction.ts'

/** The rows of a statement: one text each. */
export type Rows = readonly string[]

/** The rows of the statements of a batch up to the first that failed, with its failure. */
export type Answers = { readonly rows: readonly Rows[]; readonly error?: unknown }

export type SentStatement = Pick<Statement, 'text' | 'values'>

/** The committed rows of a tenant at one moment, behind row-level security; nothing can be written. */
export type Snapshot = {
  /** Runs statements in one round trip; after a failure nothing more can be read. */
  readonly run: (statements: readonly SentStatement[]) => Promise<Answers>
  /** Waits for running statements, then lets the connection go. */
  readonly end: () => Promise<void>
}

/** Opens a snapshot; takes a connection with the first statements. */
export type OpenSnapshot = (whose: Whose) => Snapshot
