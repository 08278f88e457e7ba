import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cost, costOf } from '../../test/count-statements.ts'
import { openTestDatabase } from '../../test/database.ts'
import { everyWrite } from '../../test/every-write.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { operatorAccess } from '../access/access.ts'
import type { Database } from '../database/database.ts'
import { createContext } from '../request/context.ts'
import { storeRecord } from './record/store-record.ts'

let database: Database
let portal: Portal
let small: ReadonlyMap<string, Cost>

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  small = await costs(await storeSeeker({ contacts: 10, activities: 100 }))
}, 300_000)

afterAll(() => database.close())

/** What is stored: so many contacts and activities, ten of these with each of the first ten contacts. */
type Size = { readonly contacts: number; readonly activities: number }

/** Stores a seeker; of the contacts beyond the first ten those at the end have the rest of the activities. */
async function storeSeeker({ contacts, activities }: Size): Promise<string> {
  const own = (index: number): number =>
    index < 100 ? index % 10 : Math.max(7, contacts - 1 - (index % (contacts / 2)))
  const context = createContext(database, operatorAccess(portal.tenantId), testNow)
  const seekerId = await storeRecord(
    {
      seeker: { id: `${contacts} contacts, ${activities} activities` },
      contacts: Array.from({ length: contacts }, (_, index) => ({ id: `c${index}`, name: 'Name', channel: 'alumni' })),
      activities: Array.from({ length: activities }, (_, index) => ({
        id: `a${index}`,
        type: 'conversation_held',
        at: new Date(testNow.getTime() - (index + 1) * 1_800_000).toISOString(),
        contactId: `c${own(index)}`,
        depth: 'their_interests',
      })),
    },
    context,
  )
  await context.end()
  return seekerId
}

/** What each write costs, done one after the other. */
async function costs(seekerId: string): Promise<ReadonlyMap<string, Cost>> {
  const measured = new Map<string, Cost>()
  for (const [name, prepare] of everyWrite) {
    const context = createContext(database, operatorAccess(portal.tenantId), testNow)
    const write = await prepare({ seekerId, context })
    let result: unknown
    measured.set(
      name,
      await costOf(async () => {
        result = await write()
      }),
    )
    expect([name, result]).toMatchObject([name, { success: true }])
    await context.end()
  }
  return measured
}

test('new rows cost as few statements as they need', () => {
  // The lock and what they name; the rows.
  expect(small.get('addContacts')).toEqual({ statements: 3, rows: 2 })
  // The lock, the log and the contacts they name; the rows and the summaries.
  expect(small.get('logActivities')).toEqual({ statements: 4, rows: 4 })
})

// The plan of a week costs a statement and a row for each of its actions, which depend on the log and on the contacts.
const plan = { saveWeekPlan: expect.anything() }

describe('a write costs the same where 100 activities are logged and where 10,000 are', () => {
  test('with the same contacts', async () => {
    const large = await costs(await storeSeeker({ contacts: 10, activities: 10_000 }))
    expect({ ...Object.fromEntries(large), ...plan }).toEqual({ ...Object.fromEntries(small), ...plan })
    expect(large.get('saveWeekPlan')?.rows).toBeLessThan(40)
  }, 300_000)

  test('with 1,000 contacts', async () => {
    const large = await costs(await storeSeeker({ contacts: 1000, activities: 10_000 }))
    expect({ ...Object.fromEntries(large), ...plan }).toEqual({ ...Object.fromEntries(small), ...plan })
  }, 300_000)
})
