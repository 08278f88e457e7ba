import { Client } from 'pg'

/** Names this run of the tests, and drops the databases on PostgreSQL that it leaves. */
export function setup(): () => Promise<void> {
  process.env.TEST_RUN = String(process.pid)
  return dropDatabases
}

async function dropDatabases(): Promise<void> {
  const url = process.env.TEST_DATABASE_URL
  if (!url) return
  const { databasePrefix } = await import('./postgres-database.ts')
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [databasePrefix],
    )
    for (const { name } of rows) await client.query(`drop database "${name}" with (force)`)
  } finally {
    await client.end()
  }
}
