import { messages, type PGlite } from '@electric-sql/pglite'
import { enterTenant } from './enter-tenant.ts'
import { type Held, openSnapshot, withoutFirst } from './open-snapshot.ts'
import { preparedOn } from './prepared-statements.ts'
import type { Answers, SentStatement, Snapshots } from './snapshot.ts'
import { statementBatch } from './statement-batch.ts'

/** Snapshots on the embedded database, which has one connection: each waits until the one before has ended. */
export function pgliteSnapshots(pglite: PGlite): Snapshots {
  return {
    open: (whose) => openSnapshot(() => holdTransaction(pglite), [enterTenant(whose)]),
    once: async (whose, statements) => {
      const { send, release } = await holdTransaction(pglite)
      try {
        return withoutFirst(1, await send([enterTenant(whose), ...statements]))
      } finally {
        await release()
      }
    },
  }
}

/** Begins a transaction that stays open until it is released. */
async function holdTransaction(pglite: PGlite): Promise<Held> {
  const begun = Promise.withResolvers<void>()
  const ending = Promise.withResolvers<void>()
  const whole = pglite.transaction(() => {
    begun.resolve()
    return ending.promise
  })
  whole.catch(begun.reject)
  await begun.promise
  return {
    send: (statements) => send(pglite, statements),
    release: async () => {
      ending.resolve()
      // Statements that succeeded stay valid, however the transaction ended.
      await Promise.allSettled([whole])
    },
  }
}

async function send(pglite: PGlite, statements: readonly SentStatement[]): Promise<Answers> {
  const { bytes, onRow, onComplete, onError, answers } = statementBatch(statements, preparedOn(pglite))
  const { messages: parsed } = await pglite.execProtocol(bytes, { throwOnError: false, syncToFs: false })
  for (const message of parsed) {
    if (message instanceof messages.DataRowMessage) onRow(message.fields)
    else if (message instanceof messages.CommandCompleteMessage) onComplete()
    else if (message instanceof messages.DatabaseError) onError(message)
  }
  return answers()
}
