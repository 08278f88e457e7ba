import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** A fresh, empty database on the PostgreSQL of the tests. */
export type PostgresDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** What the names of the databases of this run of the tests begin with. */
export const databasePrefix = `tiecraft_test_${process.env.TEST_RUN}_`

/** Makes a database; `user` is who connects to it, and who owns it. */
export async function createPostgresDatabase(serverUrl: string, user?: string): Promise<PostgresDatabase> {
  const name = `${databasePrefix}${randomUUID().replaceAll('-', '').slice(0, 16)}`
  await runOn(serverUrl, `create database ${name}${user ? ` owner ${user}` : ''}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  if (user) url.username = user
  return { url: url.href, drop: () => dropWhenIdle(serverUrl, name) }
}

/** Drops a database once its last connection is gone: a pool ends before its sockets are closed. */
async function dropWhenIdle(serverUrl: string, name: string, tries = 50): Promise<void> {
  try {
    await runOn(serverUrl, `drop database ${name}`)
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    await dropWhenIdle(serverUrl, name, tries - 1)
  }
}

/** Runs statements on a connection of their own. */
export async function runOn(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
