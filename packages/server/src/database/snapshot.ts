import type { Statement } from '../query/statement.ts'
import type { Whose } from './tenant-transaction.ts'

/** The rows of a statement: one text each. */
type Rows = readonly string[]

/** The rows of the statements of a batch up to the first that failed, with its failure. */
export type Answers = { readonly rows: readonly Rows[]; readonly error?: unknown }

export type SentStatement = Pick<Statement, 'text' | 'values'>

/** The committed rows of a tenant at one moment; nothing can be written. */
export type Snapshot = {
  /** Runs statements in one round trip; after a failure nothing more can be read. */
  readonly run: (statements: readonly SentStatement[]) => Promise<Answers>
  /** Waits for running statements, then lets the connection go. */
  readonly end: () => Promise<void>
}

/** Reads behind row-level security. */
export type Snapshots = {
  /** Opens a snapshot; it takes a connection with the first statements. */
  readonly open: (whose: Whose) => Snapshot
  /** Runs statements on a snapshot of their own, in one round trip in all. */
  readonly once: (whose: Whose, statements: readonly SentStatement[]) => Promise<Answers>
}
