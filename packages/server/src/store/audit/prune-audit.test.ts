import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { operatorAccess } from '../../access/access.ts'
import type { Database } from '../../database/database.ts'
import { createContext } from '../../request/context.ts'
import { newUuid } from '../row/uuid.ts'
import { pruneAudit } from './prune-audit.ts'

let database: Database
let own: Portal
let neighbor: Portal

const dayMs = 86_400_000

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

beforeEach(async () => {
  own = await openPortal(database)
  neighbor = await openPortal(database)
})

/** Notes something that was done so long ago, once for each moment. */
async function noteAt({ tenantId }: Portal, ...agesMs: readonly number[]): Promise<void> {
  const data = agesMs.map((ageMs) => ({
    tenantId,
    id: newUuid(),
    at: new Date(testNow.getTime() - ageMs),
    requestId: 'request',
    action: `${ageMs}`,
  }))
  await database.prisma.auditEntry.createMany({ data })
}

/** What the audit log of a tenant holds, the oldest first. */
async function actions({ tenantId }: Portal): Promise<readonly string[]> {
  const entries = await database.prisma.auditEntry.findMany({ where: { tenantId }, orderBy: [{ at: 'asc' }] })
  return entries.map(({ action }) => action)
}

async function prune({ tenantId }: Portal, input: unknown, options = {}) {
  const context = { ...createContext(database, operatorAccess(tenantId), testNow), action: 'audit prune' }
  try {
    return await pruneAudit(input, context, options)
  } finally {
    await context.end()
  }
}

test('removes what is older than so many days, and nothing that is as old or younger', async () => {
  await noteAt(own, 30 * dayMs + 1, 30 * dayMs, 29 * dayMs, 365 * dayMs)
  expect(await prune(own, { olderThan: 30 })).toEqual({ success: true, value: 2 })
  expect(await actions(own)).toEqual([`${30 * dayMs}`, `${29 * dayMs}`, 'audit prune'])
})

test('notes that it was done, by nobody of the API and about no seeker', async () => {
  await noteAt(own, 2 * dayMs)
  await prune(own, { olderThan: 1 })
  const [entry] = await database.prisma.auditEntry.findMany({ where: { tenantId: own.tenantId } })
  expect(entry).toMatchObject({ action: 'audit prune', at: testNow, role: null, apiKeyId: null, seekerId: null })
})

test('notes nothing where nothing is old', async () => {
  await noteAt(own, dayMs)
  expect(await prune(own, { olderThan: 1 })).toEqual({ success: true, value: 0 })
  expect(await actions(own)).toEqual([`${dayMs}`])
})

test("leaves another tenant's entries alone", async () => {
  await noteAt(own, 9 * dayMs)
  await noteAt(neighbor, 9 * dayMs)
  expect(await prune(own, { olderThan: 1 })).toEqual({ success: true, value: 1 })
  expect(await actions(neighbor)).toEqual([`${9 * dayMs}`])
})

describe('in batches', () => {
  test.each([1, 2, 3, 4, 7])('of %i removes all and is noted once', async (batchSize) => {
    await noteAt(own, ...[9, 8, 7, 6].map((days) => days * dayMs))
    expect(await prune(own, { olderThan: 5 }, { batchSize })).toEqual({ success: true, value: 4 })
    expect(await actions(own)).toEqual(['audit prune'])
  })

  test('two at the same time remove each entry once', async () => {
    await noteAt(own, ...Array.from({ length: 40 }, (_, index) => (index + 9) * dayMs))
    const both = await Promise.all([1, 2].map(() => prune(own, { olderThan: 1 }, { batchSize: 3 })))
    expect(both.reduce((sum, result) => sum + (result.success ? result.value : 0), 0)).toBe(40)
    expect(new Set(await actions(own))).toEqual(new Set(['audit prune']))
  })
})

test.each([0, -1, 1.5, Number.NaN, 36_501, 'year', undefined])('refuses %s days and removes nothing', async (days) => {
  await noteAt(own, 9 * dayMs)
  expect(await prune(own, { olderThan: days })).toMatchObject({ success: false, issues: [{ path: ['olderThan'] }] })
  expect(await actions(own)).toHaveLength(1)
})
