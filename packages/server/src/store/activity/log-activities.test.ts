import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runError } from '../../../test/run.ts'
import { addContacts, documents, logActivities, newSeeker } from '../../../test/store-through-api.ts'
import { countRows } from '../../../test/stored-rows.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

const at = '2026-02-01T00:00:00.000Z'
let database: Database
let portal: Portal
let seekerId: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  seekerId = await newSeeker(portal, 'seeker')
  const ada = { id: 'ada', name: 'Ada', channel: 'alumni', knownSince: '2026-01-01T00:00:00Z' }
  await addContacts(portal, seekerId, [ada])
  await logActivities(portal, seekerId, [{ helpReceived: { id: 'taken', at, contactId: 'ada' } }])
})

afterAll(() => database.close())

test('nothing is stored for anyone without a key', async () => {
  const before = await countRows(database.prisma)
  const activities = [{ helpGiven: { at, contactId: 'ada' } }]
  await expectRejected(portal, documents.logActivities, { input: { seekerId, activities } })
  expect(await countRows(database.prisma)).toEqual(before)
})

test('of equal activities logged at the same time one is stored', async () => {
  const activities = [{ helpGiven: { id: 'race', at: testNow, contactId: 'ada' } }]
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => logActivities(portal, seekerId, activities)))
  expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
    Array(3).fill('DUPLICATE_ID'),
  )
  expect(await database.prisma.activity.count({ where: { externalId: 'race' } })).toBe(1)
})

test('activities that each refer to the other are stored', async () => {
  const thanksFor = (id: string, other: string) => ({ thanksSent: { id, at: testNow, contactId: 'ada', for: [other] } })
  const { userErrors } = await logActivities(portal, seekerId, [thanksFor('a', 'b'), thanksFor('b', 'a')])
  expect(userErrors).toEqual([])
})

test('20,000 activities are stored in one call, all or none', async () => {
  const id = await newSeeker(portal, 'busy')
  await addContacts(portal, id, [{ id: 'ada', name: 'Ada', channel: 'alumni' }])
  const activities = Array.from({ length: 20_000 }, (_, index) => ({
    approachSent: { id: `a${index}`, at: testNow, contactId: 'ada' },
  }))
  const busy = { where: { externalId: { startsWith: 'a' }, type: 'approach_sent' } } as const
  const bad = { approachSent: { id: 'last', at: testNow, contactId: 'nobody' } }
  expect((await logActivities(portal, id, [...activities, bad])).userErrors).toMatchObject([
    { path: ['activities', '20000', 'approachSent', 'contactId'] },
  ])
  expect(await database.prisma.activity.count(busy)).toBe(0)

  const { activities: stored, userErrors } = await logActivities(portal, id, activities)
  expect(userErrors).toEqual([])
  expect(stored.map(({ externalId }) => externalId)).toEqual(activities.map(({ approachSent }) => approachSent.id))
  expect(await database.prisma.activity.count(busy)).toBe(20_000)
}, 120_000)

describe('activities are refused, and none stored, with', () => {
  const fine = { helpGiven: { id: 'fine', at, contactId: 'ada' } }
  const allowed = expect.arrayContaining(['family', 'alumni'])
  const tally = { id: 'bad', at, channel: 'alumni', since: '2026-01-01T00:00:00Z', approached: 3 }

  test.each([
    ['an unknown contact', { helpGiven: { at, contactId: 'nope' } }, { code: 'UNKNOWN_CONTACT', path: ['contactId'] }],
    [
      'an unknown channel',
      { hoursLogged: { at, channel: 'nope', minutes: 5 } },
      { code: 'UNKNOWN_CHANNEL', path: ['channel'], allowed },
    ],
    [
      'an unknown activity',
      { thanksSent: { at, contactId: 'ada', for: ['nope'] } },
      { code: 'UNKNOWN_ACTIVITY', path: ['for', '0'] },
    ],
    [
      'a time before the contact was known',
      { helpGiven: { at: '2025-12-31T23:59:59.999Z', contactId: 'ada' } },
      { code: 'BEFORE_CONTACT_KNOWN', path: ['at'], message: expect.stringContaining('2026-01-01') },
    ],
    [
      'a time to come',
      { helpGiven: { at: '2026-03-02T09:00:00.001Z', contactId: 'ada' } },
      { code: 'IN_THE_FUTURE', path: ['at'], message: expect.stringContaining('2026-03-02T09:00:00.000Z') },
    ],
    ['an id used twice', { helpReceived: { ...fine.helpGiven } }, { code: 'DUPLICATE_ID', path: ['id'] }],
    ['an id used before', { helpGiven: { id: 'taken', at, contactId: 'ada' } }, { code: 'DUPLICATE_ID', path: ['id'] }],
    ['no minutes', { hoursLogged: { at, channel: 'alumni', minutes: 0 } }, { code: 'TOO_SMALL', path: ['minutes'] }],
    [
      'more minutes than a day has',
      { hoursLogged: { at, channel: 'alumni', minutes: 1_441 } },
      { code: 'TOO_BIG', path: ['minutes'], message: expect.stringContaining('1440') },
    ],
    [
      'a note of 1 MB',
      { helpGiven: { at, contactId: 'ada', note: 'x'.repeat(1_000_000) } },
      { code: 'TOO_BIG', path: ['note'] },
    ],
    ['an update to nobody', { updateSent: { at, contactIds: [] } }, { code: 'TOO_SMALL', path: ['contactIds'] }],
    [
      'more answers than approaches',
      { tallyRecalled: { ...tally, replied: 4 } },
      { code: 'TOO_BIG', path: ['replied'] },
    ],
    [
      'a memory that ends before it begins',
      { tallyRecalled: { ...tally, since: '2026-02-02T00:00:00Z' } },
      { code: 'TOO_BIG', path: ['since'] },
    ],
  ])('%s', async (_, activity, { path, ...issue }) => {
    const before = await countRows(database.prisma)
    const { activities, userErrors } = await logActivities(portal, seekerId, [fine, activity])
    expect(activities).toEqual([])
    expect(userErrors).toEqual([
      expect.objectContaining({ ...issue, path: ['activities', '1', ...Object.keys(activity), ...path] }),
    ])
    expect(await countRows(database.prisma)).toEqual(before)
  })

  test.each([
    ['two kinds in one', { ...fine, hoursLogged: { at, channel: 'alumni', minutes: 5 } }, 'Exactly one key'],
    ['no kind', {}, 'Exactly one key'],
    ['an empty kind', { helpGiven: null }, 'non-null'],
    ['an unknown kind', { lunchEaten: { at } }, 'lunchEaten'],
    ['a field of another kind', { helpGiven: { at, contactId: 'ada', minutes: 5 } }, 'minutes'],
    ['no time', { helpGiven: { contactId: 'ada' } }, '"at"'],
    ['a number for a time', { helpGiven: { at: 0, contactId: 'ada' } }, 'ISO 8601'],
    ['a list for a contact', { helpGiven: { at, contactId: ['ada'] } }, 'contactId'],
    ['half a minute', { hoursLogged: { at, channel: 'alumni', minutes: 0.5 } }, 'minutes'],
    ['more minutes than a number holds', { hoursLogged: { at, channel: 'alumni', minutes: 1e300 } }, 'minutes'],
    ['an unknown depth', { conversationHeld: { at, contactId: 'ada', depth: 'SMALL_TALK' } }, 'SMALL_TALK'],
  ])('%s, by GraphQL itself', async (_, activity, what) => {
    const before = await countRows(database.prisma)
    const { status, errors } = await runError(portal, documents.logActivities, {
      input: { seekerId, activities: [fine, activity] },
    })
    expect([status, errors[0]?.message]).toEqual([400, expect.stringContaining(what)])
    expect(await countRows(database.prisma)).toEqual(before)
  })
})
