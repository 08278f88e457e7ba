import { channel } from 'node:diagnostics_channel'
import { serialize } from 'pg-protocol'
import type { PreparedStatements } from './prepared-statements.ts'
import type { Answers, SentStatement } from './snapshot.ts'

/** Where every statement that reads is published with its rows, for tests and traces. */
export const statementsRead = channel('tiecraft:statements-read')

/** What is published of a batch. */
export type BatchRead = Answers & { readonly statements: readonly SentStatement[] }

/** Some statements as one message of PostgreSQL's protocol, and what becomes of the answer to it. */
export type Batch = {
  readonly bytes: Uint8Array
  readonly onRow: (fields: readonly (string | null)[]) => void
  readonly onComplete: () => void
  readonly onError: (error: unknown) => void
  readonly answers: () => Answers
}

/** Writes statements as one message with one `Sync`: an error skips all that follow. */
export function statementBatch(statements: readonly SentStatement[], prepared: PreparedStatements): Batch {
  const uses = statements.map(({ text, values }) => ({ text, values, ...prepared.use(text) }))
  const messages = uses.flatMap(({ text, values, name, isNew, closing }) => [
    ...closing.map((it) => serialize.close({ type: 'S', name: it })),
    ...(isNew ? [serialize.parse({ name, text })] : []),
    serialize.bind({ statement: name, values: [...values] }),
    serialize.execute(),
  ])
  const rows: string[][] = [[]]
  let failure: { readonly error: unknown } | undefined
  return {
    bytes: Buffer.concat([...messages, serialize.sync()]),
    onRow: ([text]) => rows.at(-1)?.push(text ?? ''),
    onComplete: () => rows.push([]),
    onError: (error) => {
      failure = { error }
      prepared.forget(uses.filter(({ isNew }) => isNew).map(({ text }) => text))
    },
    answers: () => {
      const answers = { rows: rows.slice(0, -1), ...failure }
      if (statementsRead.hasSubscribers) statementsRead.publish({ statements, ...answers } satisfies BatchRead)
      return answers
    },
  }
}
