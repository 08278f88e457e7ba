import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { captureStatements } from '../../test/capture-statements.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { newSeeker } from '../../test/store-through-api.ts'
import type { Database } from './database.ts'
import { openTenantSession, type TenantSession } from './tenant-session.ts'

let database: Database
let portal: Portal
let session: TenantSession

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  await newSeeker(portal, 'dana')
})

beforeEach(() => {
  session = openTenantSession(database, portal.tenantId)
  return session.end
})

afterAll(() => database.close())

async function comfortNow(): Promise<number | null | undefined> {
  return (await session.prisma.seeker.findFirst())?.comfort
}

function setComfort(comfort: number): Promise<unknown> {
  return session.change(({ seeker }) => seeker.updateMany({ data: { comfort } }))
}

/** Something that the database refuses. */
function fail(): Promise<unknown> {
  return session.prisma.seeker.findFirst({ where: { id: 'no uuid' } })
}

describe('a session', () => {
  test('that reads nothing begins nothing', async () => {
    expect(await captureStatements(session.end)).toEqual([])
  })

  test('reads in one transaction', async () => {
    const statements = await captureStatements(async () => {
      await Promise.all([comfortNow(), session.prisma.contact.count()])
      await comfortNow()
    })
    expect(statements.filter(({ text }) => text.includes("set_config('role'"))).toHaveLength(1)
  })

  test('reads what it changed', async () => {
    for (const comfort of [1, 2, 3]) {
      await setComfort(comfort)
      expect(await comfortNow()).toBe(comfort)
    }
  })

  test('reads and changes at the same time, in turn', async () => {
    const outcomes = await Promise.all([comfortNow(), setComfort(4), comfortNow(), setComfort(5), comfortNow()])
    expect(outcomes.flatMap((outcome) => (typeof outcome === 'number' ? [outcome] : []))).toEqual([3, 5, 5])
  })

  test('reads on after something failed', async () => {
    const [one, failure, other] = await Promise.allSettled([comfortNow(), fail(), comfortNow()])
    expect([one.status, failure.status, other.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await comfortNow()).toBe(5)
  })

  test('changes nothing where the change fails', async () => {
    const change = session.change(async ({ seeker }) => {
      await seeker.updateMany({ data: { comfort: 1 } })
      throw new Error('changed my mind')
    })
    await expect(change).rejects.toThrow('changed my mind')
    expect(await comfortNow()).toBe(5)
  })

  test('does not read outside a change from within, nor change, which would wait for itself', async () => {
    await expect(session.change(comfortNow)).rejects.toThrow('Within a change')
    await expect(session.change(() => setComfort(1))).rejects.toThrow('within a change')
  })

  test('reads nothing once it is over', async () => {
    await session.end()
    await expect(comfortNow()).rejects.toThrow('has ended')
  })

  test('offers nothing that writes without a change', () => {
    expect(Reflect.get(session.prisma.seeker, 'create')).toBeUndefined()
    expect(Reflect.get(session.prisma, '$executeRaw')).toBeUndefined()
  })
})

const serverUrl = process.env.TEST_DATABASE_URL

describe.skipIf(!serverUrl)('on PostgreSQL, a session', () => {
  test('reads from one snapshot, until it changes something', async () => {
    const before = await comfortNow()
    await database.prisma.seeker.updateMany({ data: { comfort: 2 } })
    expect(await comfortNow()).toBe(before)
    await session.change(async () => {})
    expect(await comfortNow()).toBe(2)
  })

  test('runs several reads on one snapshot, independent of its own changes', async () => {
    const reading = session.read(async ({ seeker }) => {
      const { comfort } = await seeker.findFirstOrThrow()
      await new Promise((resolve) => setTimeout(resolve, 100))
      return [comfort, (await seeker.findFirstOrThrow()).comfort]
    })
    await Promise.all([reading, setComfort(4)])
    expect(await reading).toEqual([2, 2])
    expect(await comfortNow()).toBe(4)
  })
})
