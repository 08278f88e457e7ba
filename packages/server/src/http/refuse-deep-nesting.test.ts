import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { runError, runOk } from '../../test/run.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database.prisma)
})

afterAll(() => database.close())

test.each(['{', '[', '{ a(b: '])('a document of 20,000 nested %s is refused as bad input', async (bracket) => {
  const { status, errors } = await runError(portal, `{ a(b: ${bracket.repeat(20_000)}`)
  expect([status, errors[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT'])
})

test('brackets within a string or a comment do not count', async () => {
  const brackets = '{['.repeat(200)
  await runOk(portal, `{ seekerByExternalId(externalId: "${brackets}") { id } } # ${brackets}`)
})
