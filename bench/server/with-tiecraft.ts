import type { Client } from 'pg'
import { type AskTiecraft, tiecraftClient } from './ask.ts'
import { type PeerProcess, runTiecraft, startTiecraft, type TiecraftEntry } from './peer-process.ts'
import { createScratchDatabase } from './scratch-database.ts'

/** What a measurement needs to know of a run. */
export type Settings = {
  readonly databaseUrl: string
  readonly entry: TiecraftEntry
  readonly rounds: number
}

/** Tiecraft's server on a database of its own, with a tenant and its key. */
export type Tiecraft = {
  readonly process: PeerProcess
  readonly key: string
  readonly tenantId: string
  readonly ask: AskTiecraft
  readonly databaseUrl: string
  /** A connection past row-level security. */
  readonly owner: Client
}

/** Runs a measurement on Tiecraft's server and an empty database; stops and drops them afterwards. */
export async function withTiecraft<Value>(
  { databaseUrl, entry }: Settings,
  work: (tiecraft: Tiecraft) => Promise<Value>,
): Promise<Value> {
  const { url, owner, drop } = await createScratchDatabase(databaseUrl)
  const environment = { DATABASE_URL: url }
  const processes: PeerProcess[] = []
  try {
    const server = await startTiecraft(entry, environment)
    processes.push(server)
    const { tenantId, key } = await createTenant(entry, environment)
    const ask = tiecraftClient(server.address, key)
    return await work({ process: server, key, tenantId, ask, databaseUrl: url, owner })
  } finally {
    for (const { stop } of processes) await stop()
    await drop()
  }
}

/** Creates a tenant and a key of it with the commands of the server. */
export async function createTenant(entry: TiecraftEntry, environment: Readonly<Record<string, string>>) {
  const tenantId = await runTiecraft(entry, environment, ['tenants', 'create', '--name', 'Bench'])
  const scopes = ['read', 'write'].flatMap((scope) => ['--scope', scope])
  const words = ['keys', 'create', '--tenant', tenantId, '--name', 'bench', ...scopes]
  return { tenantId, key: await runTiecraft(entry, environment, words) }
}

/** The id of the row that a global id names. */
export function rowIdOf(globalId: string): string {
  return atob(globalId).replace('Seeker:', '')
}
