import type { RequestListener } from 'node:http'
import { seed } from '../../packages/server/prisma/seed/seed.ts'
import { createServer } from '../../packages/server/src/http/server.ts'
import { openTestDatabase } from '../../packages/server/test/database.ts'

/** A server with the sample data of a fixed day, asked in process or over HTTP. */
export type SampleServer = {
  readonly fetch: (request: Request) => Promise<Response>
  readonly handle: RequestListener
  readonly close: () => Promise<void>
}

/** The day on which the pages are set, as far as the server is concerned. */
const sampleDay = new Date('2026-03-02T09:00:00Z')

/** Opens a server as `pnpm start` would, on a database of its own. */
export async function openSampleServer(): Promise<SampleServer> {
  const database = await openTestDatabase()
  const sample = await seed(database, () => {}, sampleDay)
  const server = createServer({ database, sample, now: () => sampleDay })
  return {
    fetch: async (request) => server.fetch(request),
    handle: server.handle,
    close: async () => {
      await server.dispose()
      await database.close()
    },
  }
}
