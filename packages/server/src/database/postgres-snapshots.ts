import type { Connection, Pool, PoolClient, Submittable } from 'pg'
import { DatabaseError } from 'pg-protocol'
import { enterTenant } from './enter-tenant.ts'
import { type Held, openSnapshot, withoutFirst } from './open-snapshot.ts'
import { preparedOn } from './prepared-statements.ts'
import type { Answers, SentStatement, Snapshots } from './snapshot.ts'
import { statementBatch } from './statement-batch.ts'

const begin: SentStatement = { text: 'begin isolation level repeatable read, read only', values: [] }
const commit: SentStatement = { text: 'commit', values: [] }

/** Snapshots on connections of a pool, whose transactions are of the level `repeatable read`. */
export function postgresSnapshots(pool: Pool): Snapshots {
  return {
    open: (whose) => openSnapshot(() => holdClient(pool), [begin, enterTenant(whose)]),
    once: async (whose, statements) => {
      const client = await pool.connect()
      let isLost = true
      try {
        // Without `begin`, the statements up to the end of the message are one transaction.
        const answers = await send(client, [enterTenant(whose), ...statements])
        isLost = false
        return withoutFirst(1, answers)
      } finally {
        client.release(isLost)
      }
    },
  }
}

async function holdClient(pool: Pool): Promise<Held> {
  const client = await pool.connect()
  return {
    send: (statements) => send(client, statements),
    release: async () => {
      const isLost = await send(client, [commit]).then(
        () => false,
        () => true,
      )
      client.release(isLost)
    },
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
