import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

/** Asks the server in process, with a portal's own key. */
async function fetchFn(url: string, { headers, ...init }: RequestInit = {}): Promise<Response> {
  const all = new Headers(headers)
  all.set('authorization', `Bearer ${portal.accessKey}`)
  return portal.server.fetch(new Request(url, { ...init, headers: all }))
}

const audits = serverAudits({ url: 'http://127.0.0.1/graphql', fetchFn })

describe('GraphQL over HTTP', () => {
  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
  })
})
