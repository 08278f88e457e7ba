import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal } from '../../../test/portal.ts'
import { runError } from '../../../test/run.ts'
import { addContacts, documents, newSeeker } from '../../../test/store-through-api.ts'
import { countRows } from '../../../test/stored-rows.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal
let seekerId: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  seekerId = await newSeeker(portal, 'seeker')
  await addContacts(portal, seekerId, [{ id: 'taken', name: 'Taken', channel: 'alumni' }])
})

afterAll(() => database.close())

test('nothing is stored for anyone without a key', async () => {
  const before = await countRows(database.prisma)
  const contacts = [{ id: 'ada', name: 'Ada', channel: 'alumni' }]
  await expectRejected(portal, documents.addContacts, { input: { seekerId, contacts } })
  expect(await countRows(database.prisma)).toEqual(before)
})

function countOf(externalIds: readonly string[]): Promise<number> {
  return database.prisma.contact.count({ where: { externalId: { in: [...externalIds] } } })
}

describe('of equal contacts added at the same time', () => {
  test.each([2, 8])('by %i requests, one wins and the others learn which ids are taken', async (requests) => {
    const ids = [`ada ${requests}`, `bob ${requests}`]
    const contacts = ids.map((id) => ({ id, name: id, channel: 'alumni' }))
    const outcomes = await Promise.all(Array.from({ length: requests }, () => addContacts(portal, seekerId, contacts)))
    const losers = outcomes.filter(({ userErrors }) => userErrors.length > 0)
    expect(losers.map(({ userErrors }) => userErrors.map(({ code, path }) => [code, path[1]]))).toEqual(
      Array.from({ length: requests - 1 }, () => [
        ['DUPLICATE_ID', '0'],
        ['DUPLICATE_ID', '1'],
      ]),
    )
    expect(await countOf(ids)).toBe(2)
  })

  test('with only some in common, nothing of the loser is stored', async () => {
    const [one, other] = await Promise.all(
      ['left', 'right'].map((side) =>
        addContacts(
          portal,
          seekerId,
          [side, 'middle'].map((id) => ({ id, name: id, channel: 'alumni' })),
        ),
      ),
    )
    expect([one, other].flatMap((outcome) => outcome?.userErrors.map(({ path }) => path[1]))).toEqual(['1'])
    expect(await countOf(['left', 'middle', 'right'])).toBe(2)
  })
})

test('5,000 contacts are stored in one call, though each was introduced by one later in the list', async () => {
  const id = await newSeeker(portal, 'well known')
  const contacts = Array.from({ length: 5_000 }, (_, index) => ({
    id: `c${index}`,
    name: `Name ${index}`,
    channel: 'alumni',
    introducedBy: index < 4_999 ? `c${index + 1}` : null,
  }))
  const { contacts: stored, userErrors } = await addContacts(portal, id, contacts)
  expect(userErrors).toEqual([])
  expect(stored.map(({ externalId }) => externalId)).toEqual(contacts.map((contact) => contact.id))
  expect((await addContacts(portal, id, contacts)).userErrors.length).toBe(100)
  expect(await database.prisma.contact.count({ where: { externalId: { startsWith: 'c' } } })).toBe(5_000)
}, 120_000)

describe('contacts are refused, and none stored, with', () => {
  const fine = { id: 'fine', name: 'Fine', channel: 'alumni' }
  const bad = { ...fine, id: 'bad' }
  const allowed = expect.arrayContaining(['family', 'alumni'])

  test.each([
    [
      'an unknown channel',
      { ...bad, channel: 'nope' },
      { code: 'UNKNOWN_CHANNEL', path: ['contacts', '1', 'channel'], allowed },
    ],
    [
      'a name of 1 MB',
      { ...bad, name: 'x'.repeat(1_000_000) },
      { code: 'TOO_BIG', path: ['contacts', '1', 'name'], message: expect.stringContaining('200') },
    ],
    ['no name', { ...bad, name: '' }, { code: 'TOO_SMALL', path: ['contacts', '1', 'name'] }],
    ['NUL', { ...bad, employer: 'A\u0000' }, { code: 'INVALID_FORMAT', path: ['contacts', '1', 'employer'] }],
    [
      'a date to come',
      { ...bad, knownSince: '2026-03-02T09:00:00.001Z' },
      { code: 'IN_THE_FUTURE', path: ['contacts', '1', 'knownSince'] },
    ],
    [
      'an unknown introducer',
      { ...bad, introducedBy: 'nope' },
      { code: 'UNKNOWN_CONTACT', path: ['contacts', '1', 'introducedBy'] },
    ],
    [
      'an id used twice',
      fine,
      { code: 'DUPLICATE_ID', path: ['contacts', '1', 'id'], message: expect.stringContaining('fine') },
    ],
    ['an id used before', { ...bad, id: 'taken' }, { code: 'DUPLICATE_ID', path: ['contacts', '1', 'id'] }],
    [
      'too many offers',
      { ...bad, offers: Array.from({ length: 51 }, String) },
      { code: 'TOO_BIG', path: ['contacts', '1', 'offers'] },
    ],
    [
      'a long offer',
      { ...bad, offers: ['ok', 'x'.repeat(61)] },
      { code: 'TOO_BIG', path: ['contacts', '1', 'offers', '1'] },
    ],
  ])('%s', async (_, contact, issue) => {
    const before = await countRows(database.prisma)
    const { contacts, userErrors } = await addContacts(portal, seekerId, [fine, contact])
    expect(contacts).toEqual([])
    expect(userErrors).toEqual([expect.objectContaining(issue)])
    expect(await countRows(database.prisma)).toEqual(before)
  })

  test.each([
    ['no channel', { id: 'x', name: 'X' }, 'channel'],
    ['a null for a name', { ...fine, name: null }, 'name'],
    ['an unknown stage', { ...fine, startingStage: 'friend' }, 'friend'],
    ['an unknown field', { ...fine, nickname: 'Z' }, 'nickname'],
    ['a date that is none', { ...fine, knownSince: 'yesterday' }, 'ISO 8601'],
  ])('%s, by GraphQL itself', async (_, contact, what) => {
    const before = await countRows(database.prisma)
    const { status, errors } = await runError(portal, documents.addContacts, {
      input: { seekerId, contacts: [fine, contact] },
    })
    expect([status, errors[0]?.message]).toEqual([400, expect.stringContaining(what)])
    expect(await countRows(database.prisma)).toEqual(before)
  })

  test('more wrong than anyone wants to read', async () => {
    const contacts = Array.from({ length: 500 }, (_, index) => ({ ...fine, id: `x${index}`, channel: 'nope' }))
    expect((await addContacts(portal, seekerId, contacts)).userErrors.length).toBe(100)
  })
})
