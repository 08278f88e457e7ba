import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { send } from '../../test/run.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

test.each([
  ['a cursor that is none', '{ seekers(first: 2, after: "x") { edges { cursor } } }', /cursor/],
  ['a cursor of another shape', page('GPC:N:5'), /cursor/],
  ['a cursor with other contents', page('GPC:J:["a","b"]'), /cursor/],
  ['an id that is none', '{ node(id: "zzz") { id } }', /ID/],
  ['an id of another type', `{ seeker(id: "${btoa('Contact:1')}") { id } }`, /ID/],
])('%s is bad input, not a fault', async (_, query, message) => {
  const { errors } = JSON.parse(await (await send(portal, query)).text())
  expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }])
})

function page(cursor: string): string {
  return `{ seekers(first: 2, after: "${btoa(cursor).replaceAll('"', '\\"')}") { edges { cursor } } }`
}
