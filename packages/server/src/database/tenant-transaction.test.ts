import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal } from '../../test/portal.ts'
import { newSeeker } from '../../test/store-through-api.ts'
import { newUuid } from '../store/row/uuid.ts'
import type { Database } from './database.ts'
import { lookUpAs } from './look-up-as.ts'
import { sqlStateOf } from './sql-state-of.ts'
import { writeAs } from './tenant-transaction.ts'

let database: Database
let prisma: PrismaClient
let mine: string
let theirs: string

beforeAll(async () => {
  database = await openTestDatabase()
  prisma = database.prisma
  const portals = [await openPortal(database), await openPortal(database)]
  for (const portal of portals) await newSeeker(portal, 'dana')
  ;[mine = '', theirs = ''] = portals.map(({ tenantId }) => tenantId)
})

afterAll(() => database.close())

const refused = '42501'

async function refusalOf(work: Promise<unknown>): Promise<string | undefined> {
  return sqlStateOf(await work.catch((error: unknown) => error))
}

describe('a tenant transaction', () => {
  test('a query that names no tenant reads one tenant’s rows', async () => {
    const [seekers, tenants] = await lookUpAs(database, { tenantId: mine }, (it) =>
      Promise.all([it.seeker.findMany(), it.tenant.findMany()]),
    )
    expect([seekers, tenants].map((rows) => rows.length)).toEqual([1, 1])
    expect([seekers[0]?.tenantId, tenants[0]?.id]).toEqual([mine, mine])
  })

  test('nothing of another tenant can be changed, removed or added', async () => {
    const changed = await writeAs(prisma, { tenantId: mine }, async (it) => [
      await it.seeker.updateMany({ where: { tenantId: theirs }, data: { comfort: 5 } }),
      await it.seeker.deleteMany({ where: { tenantId: theirs } }),
      await it.tenant.deleteMany({ where: { id: theirs } }),
    ])
    expect(changed).toEqual([{ count: 0 }, { count: 0 }, { count: 0 }])
    const seeker = { id: newUuid(), externalId: 'planted', tenantId: theirs }
    expect(await refusalOf(writeAs(prisma, { tenantId: mine }, (it) => it.seeker.create({ data: seeker })))).toBe(
      refused,
    )
    const moved = writeAs(prisma, { tenantId: mine }, (it) => it.seeker.updateMany({ data: { tenantId: theirs } }))
    expect(await refusalOf(moved)).toBe(refused)
    expect(await prisma.seeker.count({ where: { tenantId: theirs } })).toBe(1)
  })

  test.each([
    ['no tenant', { tenantId: '' }],
    ['a tenant that there is not', { tenantId: newUuid() }],
    ['a credential that nobody has', { credential: 'nobody' }],
    ['no credential', { credential: '' }],
  ])('with %s nothing is there, and nothing can be written', async (_, whose) => {
    const counts = await lookUpAs(database, whose, (it) => Promise.all([it.tenant.count(), it.seeker.count()]))
    expect(counts).toEqual([0, 0])
    const seeker = { id: newUuid(), externalId: 'planted', tenantId: mine }
    expect(await refusalOf(writeAs(prisma, whose, (it) => it.seeker.create({ data: seeker })))).toBe(refused)
  })

  test('a credential shows the one row that has it, and lets nobody write', async () => {
    const { hash } = await prisma.apiKey.findFirstOrThrow({ where: { tenantId: theirs } })
    const whose = { credential: hash }
    const found = await lookUpAs(database, whose, ({ apiKey }) => apiKey.findMany({ select: { tenantId: true } }))
    expect(found).toEqual([{ tenantId: theirs }])
    expect(await lookUpAs(database, whose, ({ tenant }) => tenant.count())).toBe(0)
    expect(await writeAs(prisma, whose, ({ apiKey }) => apiKey.updateMany({ data: { name: 'Mine' } }))).toEqual({
      count: 0,
    })
  })

  test('what only reads cannot write', async () => {
    const write = { text: 'update seeker set comfort = 5', values: [] }
    const { open, once } = database.snapshots
    const { run, end } = open({ tenantId: mine })
    for (const { error } of [await once({ tenantId: mine }, [write]), await run([write])]) {
      expect(error).toMatchObject({ code: '25006' })
    }
    await end()
  })

  test('the tables themselves cannot be touched', async () => {
    for (const statement of ['truncate seeker', 'drop table seeker', 'alter table seeker disable row level security']) {
      expect(await refusalOf(writeAs(prisma, { tenantId: mine }, (it) => it.$executeRawUnsafe(statement)))).toBe(
        refused,
      )
    }
  })

  test('the record of migrations is not to be seen', async () => {
    const looked = writeAs(prisma, { tenantId: mine }, (it) => it.$queryRaw`select * from _prisma_migrations`)
    expect(await refusalOf(looked)).toBe(refused)
  })
})

test('a connection comes back as it was, whether its transaction succeeded or not', async () => {
  const state = (it: Pick<PrismaClient, '$queryRaw'>) => it.$queryRaw<readonly object[]>`
    select current_user::text as role, coalesce(current_setting('app.tenant', true), '') as tenant`
  const [outside] = await state(prisma)
  expect(outside).toMatchObject({ tenant: '' })
  const [inside] = await writeAs(prisma, { tenantId: mine }, state)
  expect(inside).toEqual({ role: 'tiecraft_app', tenant: mine })
  await writeAs(prisma, { tenantId: mine }, () => Promise.reject(new Error('changed my mind'))).catch(() => {})
  await writeAs(prisma, { tenantId: mine }, (it) => it.$executeRaw`select 1 / 0`).catch(() => {})
  // As many as the pool holds.
  const states = await Promise.all(Array.from({ length: 10 }, () => state(prisma)))
  expect(states).toEqual(Array.from({ length: 10 }, () => [outside]))
})
