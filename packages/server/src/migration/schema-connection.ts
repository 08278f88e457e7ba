import type { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Pool } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'

/** A connection that changes tables. */
export type SchemaConnection = {
  readonly connect: () => Promise<SqlDriverAdapter>
  /** Runs statements in one transaction, unless one is open already. */
  readonly run: (script: string) => Promise<void>
}

export function pgliteSchemaConnection(pglite: PGlite): SchemaConnection {
  return schemaConnection(new PrismaPGlite(pglite), async (script) => {
    await pglite.exec(script)
  })
}

/** `pool` must hold a single connection, so that its locks and transactions belong to the engine. */
export function postgresSchemaConnection(pool: Pool): SchemaConnection {
  return schemaConnection(new PrismaPg(pool), async (script) => {
    await pool.query(script)
  })
}

// Neither adapter can run a script: PGlite's does not wait for it, so that a failed migration counts as applied;
// pg's splits it at every semicolon, including those within a function body.
function schemaConnection(factory: SqlDriverAdapterFactory, run: SchemaConnection['run']): SchemaConnection {
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect()
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      queryRaw: (query) => adapter.queryRaw(query),
      executeRaw: (query) => adapter.executeRaw(query),
      startTransaction: (isolationLevel) => adapter.startTransaction(isolationLevel),
      getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
      executeScript: run,
      dispose: async () => {},
    }
  }
  return { connect, run }
}
