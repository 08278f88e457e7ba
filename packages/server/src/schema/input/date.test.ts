import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runError, runOk } from '../../../test/run.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const query = `mutation ($id: ID!, $by: Date!) { createSeeker(input: { id: $id, goal: { outcome: OFFER, by: $by } }) {
  seeker { goal { by } } userErrors { code }
} }`

test.each([
  ['a day', '2026-07-01'],
  ['the last day of a leap year’s February', '2028-02-29'],
  ['today, which has not passed', testNow.toISOString().slice(0, 10)],
  ['a moment', '2026-07-01T08:00:00+02:00'],
])('%s is read back as the day', async (_, by) => {
  expect(await runOk(portal, query, { id: by, by })).toEqual({
    createSeeker: { seeker: { goal: { by: by.slice(0, 10) } }, userErrors: [] },
  })
})

test.each(['2026-02-30', '2026-7-1', '1899-12-31', '2200-01-02', 'tomorrow', 7])(
  '%j is refused, with what a day is',
  async (by) => {
    const { status, errors } = await runError(portal, query, { id: 'x', by })
    expect([status, errors[0]?.message]).toEqual([expect.any(Number), expect.stringContaining('such as 2026-07-01')])
  },
)
