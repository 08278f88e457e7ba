import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { runOk } from '../../test/run.ts'
import { countRows } from '../../test/stored-rows.ts'
import { type Sample, seed } from './seed.ts'

let database: Database
let sample: Sample
let portal: Portal
const lines: string[] = []

beforeAll(async () => {
  database = await openTestDatabase()
  sample = await seed(database, (line) => lines.push(line), testNow)
  portal = { ...(await openPortal(database)), accessKey: sample.apiKey }
})

afterAll(() => database.close())

test('the sample key opens three made-up seekers', async () => {
  const { seekers } = await runOk<{ seekers: { edges: unknown[] } }>(
    portal,
    '{ seekers(first: 100) { edges { node { externalId } } } }',
  )
  expect(seekers.edges).toEqual(['dana', 'noor', 'new'].map((externalId) => ({ node: { externalId } })))
})

test('the first query answers why networking is not working, and what to do', async () => {
  const sentence = { text: expect.stringMatching(/^[A-Z].+[.?!]$/) }
  expect(await runOk(portal, sample.firstQuery)).toMatchObject({
    seekerByExternalId: {
      diagnosis: { ...sentence, causes: expect.arrayContaining([expect.objectContaining(sentence)]) },
      channelAdvice: { changeTargets: sentence },
    },
  })
})

test('two of the seekers have something arranged', async () => {
  const query =
    '{ seekers(first: 100) { edges { node { appointments(first: 9) { edges { node { externalId } } } } } } }'
  expect(JSON.stringify(await runOk(portal, query))).toMatch(/coffee-ruth.*spring-mixer.*harbor-foods/)
})

test('a second start adds nothing and says nothing', async () => {
  const before = await countRows(database.prisma)
  expect(await seed(database, (line) => lines.push(line))).toEqual(sample)
  expect(await countRows(database.prisma)).toEqual(before)
  expect(lines).toEqual(['Adding sample data …'])
})
