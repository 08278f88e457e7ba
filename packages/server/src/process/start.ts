import { seed } from '../../prisma/seed/seed.ts'
import type { Database, Report } from '../database/database.ts'
import { openDatabase } from '../database/open-database.ts'
import { type Listener, listen } from '../http/listen.ts'
import { createServer } from '../http/server.ts'
import type { Config } from './config/config.ts'
import type { Welcome } from './print-welcome.ts'

export type Running = {
  readonly welcome: Welcome
  /** Waits for running requests until the deadline, then closes the database. */
  readonly stop: (deadlineMs: number) => Promise<void>
}

/** Opens the database, stores the sample data and serves; on failure it closes everything. */
export async function start(config: Config, report: Report): Promise<Running> {
  const database = await openDatabase(config.database, report)
  try {
    const sample = config.sampleData ? await seed(database, report) : undefined
    const { issuers, linkSecret, publicUrl, openness, host, port } = config
    const server = createServer({ database, sample, issuers, linkSecret, publicUrl, openness })
    const listener = await listen(server.handle, host, port)
    const welcome = { address: listener.address, apiKey: sample?.apiKey, firstQuery: sample?.firstQuery }
    return { welcome, stop: (deadlineMs) => stop(listener, server.dispose, database, deadlineMs) }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function stop(
  listener: Listener,
  dispose: () => Promise<void>,
  database: Database,
  deadlineMs: number,
): Promise<void> {
  await listener.close(deadlineMs)
  await dispose()
  await database.close()
}
