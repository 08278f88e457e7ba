import { Agent, request } from 'node:http'
import { articleSeeker } from '@tiecraft/examples/people'
import type { PrismaClient } from '../packages/server/generated/prisma/client.ts'
import { operatorAccess } from '../packages/server/src/access/access.ts'
import { openDatabase } from '../packages/server/src/database/open-database.ts'
import { writeAs } from '../packages/server/src/database/tenant-transaction.ts'
import { listen } from '../packages/server/src/http/listen.ts'
import { createServer } from '../packages/server/src/http/server.ts'
import { createContext } from '../packages/server/src/request/context.ts'
import { makeApiKey } from '../packages/server/src/store/api-key/make-api-key.ts'
import { storeRecord } from '../packages/server/src/store/record/store-record.ts'

// Measures what row-level security costs a request over HTTP, compared with the same request without it. Needs an empty
// PostgreSQL database: `DATABASE_URL=… pnpm --filter @tiecraft/bench isolation`.

const now = new Date('2026-03-02T09:00:00Z')
const seekers = 20

const queries = {
  'the type name, so nothing but the login': '{ __typename }',
  'one seeker': 'query ($id: ID!) { seekerByExternalId(externalId: $id) { id comfort } }',
  'contacts with their activities': `query ($id: ID!) { seekerByExternalId(externalId: $id) {
    contacts(first: 20) { edges { node { name activities(first: 5) { edges { node { type at } } } } } }
  } }`,
  'a diagnosis': 'query ($id: ID!) { seekerByExternalId(externalId: $id) { diagnosis { verdict text } } }',
} as const

/** A client that opens no transactions and takes no role, so that row-level security does not apply. */
function withoutIsolation(prisma: PrismaClient): PrismaClient {
  const open: PrismaClient = new Proxy(prisma, {
    get: (client, name) => {
      if (name === '$transaction') return (work: (it: PrismaClient) => Promise<unknown>) => work(open)
      return name === '$executeRaw' ? async () => 0 : Reflect.get(client, name)
    },
  })
  return open
}

async function fill(prisma: PrismaClient): Promise<string> {
  const { key, ...stored } = makeApiKey()
  const { id: tenantId } = await prisma.tenant.create({ data: { name: 'Bench' } })
  const data = { tenantId, name: 'Bench', scopes: ['read' as const], createdAt: now, ...stored }
  await writeAs(prisma, { tenantId }, ({ apiKey }) => apiKey.create({ data }))
  const context = createContext(prisma, operatorAccess(tenantId), now)
  const record = articleSeeker(now)
  for (let index = 0; index < seekers; index += 1) {
    await storeRecord({ ...record, seeker: { ...record.seeker, id: `seeker ${index}` } }, context)
  }
  await context.end()
  return key
}

type Ask = (query: string, id: string) => Promise<void>

const agent = new Agent({ keepAlive: true })

function asker(address: string, key: string): Ask {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  return (query, id) =>
    new Promise((resolve, reject) => {
      const asking = request(`${address}/graphql`, { agent, method: 'POST', headers }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part) => {
          text += part
        })
        answer.on('end', () => (text.includes('"errors"') ? reject(new Error(text)) : resolve()))
      })
      asking.on('error', reject).end(JSON.stringify({ query, variables: query.includes('$id') ? { id } : {} }))
    })
}

/** Milliseconds per request, so many at a time. */
async function time(ask: Ask, query: string, atOnce: number): Promise<number> {
  const started = performance.now()
  let left: number = seekers
  const worker = async (): Promise<void> => {
    for (left -= 1; left >= 0; left -= 1) await ask(query, `seeker ${left}`)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (performance.now() - started) / seekers
}

const url = process.env.DATABASE_URL
if (!url) throw new Error('Set DATABASE_URL to an empty PostgreSQL database.')
const { prisma, close } = await openDatabase({ kind: 'postgresql', url }, console.log)
const key = await fill(prisma)
const servers = [withoutIsolation(prisma), prisma].map((client) => createServer({ prisma: client, now: () => now }))
const listeners = await Promise.all(servers.map(({ handle }) => listen(handle, '127.0.0.1', 0)))
const askers = listeners.map(({ address }) => asker(address, key))
for (const [what, query] of Object.entries(queries)) {
  for (const atOnce of [1, 8]) {
    const times: (readonly number[])[] = []
    for (let round = 0; round < 30; round += 1) {
      const both: number[] = []
      for (const ask of askers) both.push(await time(ask, query, atOnce))
      // The first rounds warm up.
      if (round >= 5) times.push(both)
    }
    const [without = 0, isolated = 0] = [0, 1].map((which) => {
      const sorted = times.map((both) => both[which] ?? 0).sort((a, b) => a - b)
      return sorted[Math.floor(sorted.length / 2)]
    })
    const figures = `${without.toFixed(2)} ms without row-level security, ${isolated.toFixed(2)} ms with it`
    console.log(`${what}, ${atOnce} at once: ${figures}: ${(isolated / without).toFixed(2)} ×`)
  }
}
for (const { close: stop } of listeners) await stop(100)
await close()
