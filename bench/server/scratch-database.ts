import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** A database that a run creates for itself and drops at its end. */
export type ScratchDatabase = {
  readonly url: string
  /** A connection as its owner, past row-level security. */
  readonly owner: Client
  readonly drop: () => Promise<void>
}

/** Creates a database beside the one that a URL names, as a superuser: the peers without policies read past them. */
export async function createScratchDatabase(serverUrl: string): Promise<ScratchDatabase> {
  const name = `tiecraft_bench_${randomBytes(6).toString('hex')}`
  await asAdmin(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const owner = new Client({ connectionString: url.href })
  await owner.connect()
  const drop = async (): Promise<void> => {
    await owner.end()
    await asAdmin(serverUrl, `drop database ${name} with (force)`)
  }
  return { url: url.href, owner, drop }
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
