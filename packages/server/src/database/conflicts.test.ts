import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { runOk } from '../../test/run.ts'
import { addContacts, logActivities, newSeeker } from '../../test/store-through-api.ts'
import type { Database } from './database.ts'
import { sqlStateOf } from './sql-state-of.ts'
import { openTenantSession } from './tenant-session.ts'
import type { Work } from './tenant-transaction.ts'

// An embedded database has one connection, on which nothing meets anything.
describe.skipIf(!process.env.TEST_DATABASE_URL)('of two who want the same at the same time', () => {
  let database: Database
  let prisma: PrismaClient
  let portal: Portal
  let ids: readonly string[]

  beforeAll(async () => {
    database = await openTestDatabase()
    prisma = database.prisma
    portal = await openPortal(database)
    for (const externalId of ['ana', 'ben']) await newSeeker(portal, externalId)
    ids = (await prisma.seeker.findMany({ orderBy: { externalId: 'asc' } })).map(({ id }) => id)
  })

  afterAll(() => database.close())

  /** Adds one to the people two seekers know, one after the other; counts how often it was begun. */
  function addToBoth(order: readonly string[], counted: { tries: number }, raw: boolean): Work<void> {
    return async (it) => {
      counted.tries += 1
      for (const id of order) {
        if (raw)
          await it.$executeRaw`update seeker set network_size = coalesce(network_size, 0) + 1 where id = ${id}::uuid`
        else await it.seeker.updateMany({ where: { id }, data: { networkSize: { increment: 1 } } })
        await wait(50)
      }
    }
  }

  test.each([false, true])('in opposite order, both get it, the one after the other (raw SQL: %s)', async (raw) => {
    await prisma.seeker.updateMany({ data: { networkSize: 0 } })
    const counted = { tries: 0 }
    const changes = [ids, ids.toReversed()].map((order) =>
      openTenantSession(database, portal.tenantId).change(addToBoth(order, counted, raw)),
    )
    await Promise.all(changes)
    const sums = await prisma.seeker.findMany({ select: { networkSize: true } })
    expect(sums.map(({ networkSize }) => networkSize)).toEqual([2, 2])
    expect(counted.tries).toBeGreaterThan(2)
  })

  const begin = (work: Work<void>, isolationLevel: 'ReadCommitted' | 'Serializable' = 'ReadCommitted') =>
    prisma.$transaction(work, { isolationLevel })
  const inOppositeOrder = (raw: boolean) =>
    [ids, ids.toReversed()].map((order) => begin(addToBoth(order, { tries: 0 }, raw)))

  test.each([
    ['by a query', ['P2034', '40P01'], () => inOppositeOrder(false)],
    ['by raw SQL', ['P2010', '40P01'], () => inOppositeOrder(true)],
    [
      'where it commits',
      ['DriverAdapterError', '40001'],
      () => ['one', 'other'].map((name) => begin(skewed(name), 'Serializable')),
    ],
  ])('one fails with %s without a retry', async (_, failure, meet) => {
    const outcomes = await Promise.allSettled(meet())
    const errors = outcomes.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []))
    expect(errors.map((error) => [error.code ?? error.name, sqlStateOf(error)])).toEqual([failure])
  })

  /** Counts the tenants and adds one: two who do so at once cannot both be right. */
  function skewed(name: string): Work<void> {
    return async (it) => {
      await it.tenant.create({ data: { name: `${name} ${await it.tenant.count()}`, slug: name } })
      await wait(100)
    }
  }

  test('a merge and what is logged meanwhile both stand', async () => {
    for (let round = 0; round < 5; round += 1) {
      const seekerId = await newSeeker(portal, `merging ${round}`)
      const people = ['ruth', 'double'].map((id) => ({ id, name: 'Ruth', channel: 'alumni' }))
      const { contacts } = await addContacts(portal, seekerId, people)
      const [keep, remove] = contacts.map(({ id }) => id)
      const merge = runOk(
        portal,
        'mutation ($input: MergeContactsInput!) { mergeContacts(input: $input) { userErrors { code } } }',
        { input: { keep, remove } },
      )
      const log = (contactId: string) => logActivities(portal, seekerId, [{ helpGiven: { contactId, at: testNow } }])
      const logged = [log('ruth'), log('double'), log('ruth')]
      expect(await merge).toEqual({ mergeContacts: { userErrors: [] } })
      const kept = (await Promise.all(logged)).filter(({ userErrors }) => userErrors.length === 0).length
      const rows = await prisma.activity.findMany({ where: { seeker: { externalId: `merging ${round}` } } })
      expect(rows).toHaveLength(kept)
      expect(new Set(rows.map(({ contactId }) => contactId)).size).toBe(1)
      expect(kept).toBeGreaterThanOrEqual(2)
    }
  })
})
