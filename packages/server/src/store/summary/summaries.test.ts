import { type NetworkingRecord, review } from '@tiecraft/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyChange, anyChange, makeChange } from '../../../test/any-change.ts'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { operatorAccess } from '../../access/access.ts'
import type { Database } from '../../database/database.ts'
import { type Context, createContext } from '../../request/context.ts'
import { loadRecord } from '../record/record.ts'
import { storeRecord } from '../record/store-record.ts'
import { newUuid } from '../row/uuid.ts'
import { canUseSummaries, loadSummaryRows, summaryFromRows } from './load-summary-rows.ts'
import { type Rebuilt, rebuildSeeker, rebuildSummaries } from './rebuild-summaries.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const openContext = (): Context => createContext(database, operatorAccess(portal.tenantId), testNow)

/** Does something in a request of its own. */
async function inContext<Value>(work: (context: Context) => Promise<Value>): Promise<Value> {
  const context = openContext()
  try {
    return await work(context)
  } finally {
    await context.end()
  }
}

/** A new seeker with a few contacts and nothing logged. */
function newSeeker(): Promise<string> {
  const people = ['ada', 'bob', 'cid', 'dee', 'eve', 'fay']
  const contacts = people.map((id, place) => ({ id, name: id, channel: place < 4 ? 'alumni' : 'place_of_worship' }))
  return inContext((context) => storeRecord({ seeker: { id: newUuid() }, contacts, activities: [] }, context))
}

/** How many summaries differ from the log. */
function countWrong(seekerId: string): Promise<number> {
  const { tenantId } = portal
  return inContext(({ change }) => change((transaction) => rebuildSeeker(transaction, { tenantId, seekerId })))
}

const rebuildAll = (): Promise<Rebuilt> => inContext((context) => rebuildSummaries(context, portal.tenantId))

const done = new Set<string>()

async function makeAll(seekerId: string, changes: readonly AnyChange[]): Promise<void> {
  for (const change of changes) done.add(await makeChange(seekerId, openContext, change))
}

/** Logs so many activities, some of them late. */
function logSome(seekerId: string, count: number): Promise<void> {
  const places = Array.from({ length: count }, (_, place) => place)
  return makeAll(
    seekerId,
    places.map((place) => ({ kind: 'log', first: place * 7, second: place })),
  )
}

async function recordOf(seekerId: string): Promise<NetworkingRecord> {
  return (await loadRecord(database.prisma, { tenantId: portal.tenantId, seekerId })).record
}

describe('the summaries', () => {
  test('match the log after late entries, edits, removals, merges and undone merges', async () => {
    const property = fc.asyncProperty(fc.array(anyChange, { minLength: 4, maxLength: 24 }), async (changes) => {
      const seekerId = await newSeeker()
      await makeAll(seekerId, changes)
      expect(await countWrong(seekerId)).toBe(0)
    })
    // The example makes sure that each kind was done; random changes are often refused.
    const kinds = ['log', 'edit', 'remove', 'contact', 'merge', 'undo', 'removeContact', 'search'] as const
    const example = kinds.map((kind, place) => ({ kind, first: place, second: 1 }))
    await fc.assert(property, { numRuns: 25, endOnFailure: true, examples: [[example]] })
    for (const kind of kinds) expect(done).toContain(kind)
  }, 120_000)

  test('match the log after concurrent writes', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.array(anyChange, { maxLength: 5 }), { maxLength: 4 }),
      async (all) => {
        const seekerId = await newSeeker()
        await Promise.all(all.map((changes) => makeAll(seekerId, changes)))
        expect(await countWrong(seekerId)).toBe(0)
      },
    )
    await fc.assert(property, { numRuns: 15, endOnFailure: true })
  }, 120_000)

  test('give the same review as the log', async () => {
    const property = fc.asyncProperty(fc.array(anyChange, { minLength: 8, maxLength: 16 }), async (changes) => {
      const seekerId = await newSeeker()
      await makeAll(seekerId, changes)
      const record = await recordOf(seekerId)
      const { tenantId } = portal
      const rows = (await loadSummaryRows(database.prisma, { tenantId, seekerIds: [seekerId] })).get(seekerId)
      if (!rows) throw new Error('The seeker is there.')
      expect(canUseSummaries(rows)).toBe(true)
      const summary = summaryFromRows(rows, 'portal').record
      expect(review(summary, { now: testNow })).toEqual(review(record, { now: testNow }))
    })
    await fc.assert(property, { numRuns: 12, endOnFailure: true })
  }, 120_000)
})

describe('a summary of another version of core', () => {
  const outdated = { foldVersion: 'another core', stage: 'ally' } as const

  test('is rebuilt once', async () => {
    const seekerId = await newSeeker()
    await logSome(seekerId, 6)
    const { count } = await database.prisma.relationshipSummary.updateMany({ where: { seekerId }, data: outdated })
    expect(count).toBeGreaterThan(0)
    expect(await rebuildAll()).toMatchObject({ wrong: count })
    expect(await rebuildAll()).toMatchObject({ wrong: 0 })
  })

  test('is not read, and the next logged activity rebuilds it', async () => {
    const seekerId = await newSeeker()
    await logSome(seekerId, 6)
    const data = { ...outdated, summary: {} }
    await database.prisma.relationshipSummary.updateMany({ where: { seekerId }, data })
    const expected = review(await recordOf(seekerId), { now: testNow })
    const { relationships } = await inContext(({ reviewOf }) => reviewOf(seekerId, null, (it) => it))
    expect(relationships).toEqual(expected.relationships)
    await makeAll(seekerId, [{ kind: 'log', first: 100, second: 0 }])
    expect(await countWrong(seekerId)).toBe(0)
  })
})

test('an earlier moment is answered from the log', async () => {
  const seekerId = await newSeeker()
  await logSome(seekerId, 12)
  const now = new Date(testNow.getTime() - 30 * 86_400_000)
  const expected = review(await recordOf(seekerId), { now })
  const { relationships, diagnosis } = await inContext(({ reviewOf }) => reviewOf(seekerId, now, (it) => it))
  expect({ relationships, diagnosis }).toEqual({ relationships: expected.relationships, diagnosis: expected.diagnosis })
})
