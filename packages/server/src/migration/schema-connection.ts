import type { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Pool } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'

/** One connection through which the tables themselves are changed. */
export type SchemaConnection = {
  readonly connect: () => Promise<SqlDriverAdapter>
  /** Runs any number of statements, all or nothing unless a transaction is open already. */
  readonly run: (script: string) => Promise<void>
}

export function pgliteSchemaConnection(pglite: PGlite): SchemaConnection {
  return schemaConnection(new PrismaPGlite(pglite), async (script) => {
    await pglite.exec(script)
  })
}

/** `pool` must hold one connection only, so that its locks and transactions are the engine's. */
export function postgresSchemaConnection(pool: Pool): SchemaConnection {
  return schemaConnection(new PrismaPg(pool), async (script) => {
    await pool.query(script)
  })
}

// Neither adapter runs a script well: PGlite's does not wait for it, so that a failed migration counts as applied;
// pg's cuts it at every semicolon, also within a function body.
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
