import type { Connection, Pool, PoolClient, Submittable } from 'pg'
import { DatabaseError } from 'pg-protocol'
import { enterTenant } from './enter-tenant.ts'
import { preparedOn } from './prepared-statements.ts'
import type { Answers, OpenSnapshot, SentStatement } from './snapshot.ts'
import { statementBatch } from './statement-batch.ts'

const begin: SentStatement = { text: 'begin isolation level repeatable read, read only', values: [] }
const commit: SentStatement = { text: 'commit', values: [] }

/** Opens snapshots on connections of a pool. */
export function postgresSnapshots(pool: Pool): OpenSnapshot {
  return (whose) => {
    let connecting: Promise<PoolClient> | undefined
    let last: Promise<unknown> = Promise.resolve()
    async function run(statements: readonly SentStatement[]): Promise<Answers> {
      const opening = connecting ? [] : [begin, enterTenant(whose)]
      connecting ??= pool.connect()
      const { rows, ...failure } = await send(await connecting, [...opening, ...statements])
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
        const client = await connecting?.catch(() => undefined)
        if (!client) return
        const isLost = await send(client, [commit]).then(
          () => false,
          () => true,
        )
        client.release(isLost)
      },
    }
  }
}

/** Sends statements in one message; rejects where the connection is lost. */
function send(client: PoolClient, statements: readonly SentStatement[]): Promise<Answers> {
  return new Promise((resolve, reject) => {
    const { bytes, onRow, onComplete, onError, answers } = statementBatch(statements, preparedOn(client))
    const submittable: Submittable & Handlers = {
      submit: ({ stream }: Connection) => void stream.write(bytes),
      handleDataRow: ({ fields }) => onRow(fields),
      handleCommandComplete: onComplete,
      handleReadyForQuery: () => resolve(answers()),
      handleError: (error) => {
        onError(error)
        if (error instanceof DatabaseError) resolve(answers())
        else reject(error)
      },
    }
    client.query(submittable)
  })
}

/** What pg's client calls with the messages that answer a `Submittable`. */
type Handlers = {
  readonly handleDataRow: (message: { readonly fields: readonly (string | null)[] }) => void
  readonly handleCommandComplete: () => void
  readonly handleReadyForQuery: () => void
  readonly handleError: (error: unknown) => void
}
