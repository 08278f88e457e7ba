import { deriveSituation } from '@tiecraft/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyChange, anyChange, makeChange } from '../../test/any-change.ts'
import { captureStatements } from '../../test/capture-statements.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { operatorAccess } from '../access/access.ts'
import type { Database } from '../database/database.ts'
import { everythingShared } from '../sharing/sharing.ts'
import { loadPlanLogs } from '../store/plan/plan-log.ts'
import { loadRecord } from '../store/record/record.ts'
import { storeRecord } from '../store/record/store-record.ts'
import { newUuid } from '../store/row/uuid.ts'
import { type Context, createContext } from './context.ts'
import { type ReviewInParts, reviewInParts } from './review-in-parts.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const openContext = (now = testNow): Context => createContext(database, operatorAccess(portal.tenantId), now)

/** Does something in a request of its own. */
async function inContext<Value>(work: (context: Context) => Promise<Value>, now = testNow): Promise<Value> {
  const context = openContext(now)
  try {
    return await work(context)
  } finally {
    await context.end()
  }
}

function newSeeker(): Promise<string> {
  const contacts = ['ada', 'bob', 'cid', 'dee'].map((id, place) => ({
    id,
    name: id,
    channel: place < 3 ? 'alumni' : 'place_of_worship',
  }))
  const at = new Date('2026-02-20T00:00:00Z')
  const activities = contacts.map(({ id }) => ({ id: `h-${id}`, type: 'help_received', at, contactId: id }) as const)
  return inContext((context) => storeRecord({ seeker: { id: newUuid() }, contacts, activities }, context))
}

const parts = ['diagnosis', 'gapAnalysis', 'swot', 'weekPlan', 'funnel', 'relationships', 'thanksOwed'] as const

function answersOf(review: ReviewInParts): unknown {
  const { targetEmployers, seeker } = review.situation.record
  return [...parts.map((part) => review[part]), targetEmployers, seeker]
}

/** What the rows say now, with nothing kept. */
async function derivedAnew(seekerId: string): Promise<unknown> {
  const { tenantId } = portal
  const { record } = await loadRecord(database.prisma, { tenantId, seekerId })
  const planLog = (await loadPlanLogs(database.prisma, { tenantId, seekerIds: [seekerId] })).get(seekerId)
  if (!planLog) throw new Error('The seeker is there.')
  return answersOf(reviewInParts(deriveSituation(record, { now: testNow }), { planLog, sharing: everythingShared }))
}

const answersNow = (seekerId: string): Promise<unknown> =>
  inContext(async ({ reviewOf }) => answersOf(await reviewOf(seekerId, null, (it) => it)))

describe('what is kept of a seeker', () => {
  test('is right after any change', async () => {
    const property = fc.asyncProperty(fc.array(anyChange, { minLength: 3, maxLength: 8 }), async (changes) => {
      const seekerId = await newSeeker()
      for (const change of changes) {
        await makeChange(seekerId, openContext, change)
        expect(await answersNow(seekerId)).toEqual(await derivedAnew(seekerId))
      }
    })
    const kinds: readonly AnyChange['kind'][] = [
      ...(['log', 'edit', 'remove', 'arrange', 'complete', 'contact', 'merge', 'undo', 'removeContact'] as const),
      ...(['search', 'prefer', 'employer', 'plan', 'mark', 'consent'] as const),
    ]
    const example = kinds.map((kind, place) => ({ kind, first: place, second: 1 }))
    await fc.assert(property, { numRuns: 8, endOnFailure: true, examples: [[example]] })
  }, 120_000)

  test('takes no row of the record, and no derivation, as long as nothing changes', async () => {
    const seekerId = await newSeeker()
    const first = await inContext(({ reviewOf }) => reviewOf(seekerId, null, (it) => it))
    let again: ReviewInParts | undefined
    const statements = await captureStatements(() =>
      inContext(async ({ reviewOf }) => {
        again = await reviewOf(seekerId, null, (it) => it)
      }),
    )
    expect(again).toBe(first)
    const tables = ['contact', 'activity', 'appointment', 'plan_action', 'relationship_summary']
    const read = tables.filter((table) => statements.some(({ text }) => text.includes(`"${table}"`)))
    expect(read).toEqual([])
  })

  test('is kept for a minute, and not beyond what happened within it', async () => {
    const seekerId = await newSeeker()
    const at = (seconds: number): Date => new Date(testNow.getTime() + seconds * 1_000)
    const momentAt = (now: Date): Promise<Date> =>
      inContext(async ({ reviewOf }) => (await reviewOf(seekerId, null, (it) => it)).asOf, now)
    expect([await momentAt(at(20)), await momentAt(at(40))]).toEqual([testNow, testNow])
    const marked = { actionId: 'set_goal', status: 'done', markedAt: at(20) } as const
    await database.prisma.planAction.create({ data: { tenantId: portal.tenantId, seekerId, ...marked } })
    expect([await momentAt(at(40)), await momentAt(at(70))]).toEqual([at(20), at(60)])
  })
})
