import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool, type PoolClient } from 'pg'
import { StartError } from '../failure/start-error.ts'
import { migrate } from '../migration/migrate.ts'
import { postgresSchemaConnection } from '../migration/schema-connection.ts'
import { checkIsolation } from './check-isolation.ts'
import type { Report } from './database.ts'
import { poolConfig } from './pool-config.ts'
import { reportMigrations } from './report-migrations.ts'

const oldestVersion = 15

// The key of the lock that Prisma's own tools take, so that they never migrate at the same time.
const migrationLock = 72_707_369

/** Migrates a PostgreSQL database, under a lock against other servers. */
export async function migratePostgres(url: string, migrations: MigrationList, report: Report): Promise<void> {
  const pool = new Pool({ ...poolConfig(url), max: 1 })
  try {
    const client = await onlyConnection(pool)
    try {
      await checkVersion(client)
      await lock(client, report)
      reportMigrations(await migrate(postgresSchemaConnection(pool), migrations), report)
      await checkIsolation(async (sql) => (await client.query(sql)).rows)
    } finally {
      // Closes the connection, which frees the lock.
      client.release(true)
    }
  } finally {
    await pool.end()
  }
}

// A pool drops the connection a statement failed on, and with it the lock and the transaction.
async function onlyConnection(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect()
  // A lost connection also fails the running statement, whose error is more precise.
  client.on('error', () => {})
  Object.assign(pool, { query: client.query.bind(client) })
  return client
}

async function checkVersion(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  )
  const major = Math.floor((rows[0]?.version ?? 0) / 10_000)
  if (major >= oldestVersion) return
  const message = `The database runs PostgreSQL ${major}; Tiecraft needs ${oldestVersion} or newer.`
  throw new StartError('database_too_old', message)
}

async function lock(client: PoolClient, report: Report): Promise<void> {
  await client.query('set statement_timeout = 0')
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [migrationLock])
  if (rows[0]?.taken) return
  report('Waiting for another server to finish migrating the database …')
  await client.query('select pg_advisory_lock($1)', [migrationLock])
}
