import { messages, type PGlite } from '@electric-sql/pglite'
import { enterTenant } from './enter-tenant.ts'
import { preparedOn } from './prepared-statements.ts'
import type { Answers, OpenSnapshot, SentStatement } from './snapshot.ts'
import { statementBatch } from './statement-batch.ts'

/** Opens snapshots on the embedded database, which has one connection: each waits until the one before has ended. */
export function pgliteSnapshots(pglite: PGlite): OpenSnapshot {
  return (whose) => {
    let open: ReturnType<typeof openTransaction> | undefined
    let last: Promise<unknown> = Promise.resolve()
    async function run(statements: readonly SentStatement[]): Promise<Answers> {
      const opening = open ? [] : [enterTenant(whose)]
      open ??= openTransaction(pglite)
      await open.begun
      const { rows, ...failure } = await send(pglite, [...opening, ...statements])
      return { rows: rows.slice(opening.length), ...failure }
    }
    return {
      run: (statements) => {
        const running = run(statements)
        last = Promise.allSettled([last, running])
        return running
      },
      end: async () => {
        await last
        await open?.end()
      },
    }
  }
}

/** A transaction that stays open until `end`. */
function openTransaction(pglite: PGlite) {
  const begun = Promise.withResolvers<void>()
  const ending = Promise.withResolvers<void>()
  const whole = pglite.transaction(() => {
    begun.resolve()
    return ending.promise
  })
  whole.catch(begun.reject)
  return {
    begun: begun.promise,
    end: async () => {
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
