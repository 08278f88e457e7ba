import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../src/database/database.ts'
import { openTestDatabase } from './database.ts'

let databases: readonly Database[]

beforeAll(async () => {
  databases = await Promise.all([openTestDatabase(), openTestDatabase()])
})

afterAll(async () => {
  await Promise.all(databases.map(({ close }) => close()))
})

test('two test databases know nothing of each other', async () => {
  const [one, other] = databases
  await one?.prisma.tenant.create({ data: { name: 'Portal' } })
  expect(await one?.prisma.tenant.count()).toBe(1)
  expect(await other?.prisma.tenant.count()).toBe(0)
})
