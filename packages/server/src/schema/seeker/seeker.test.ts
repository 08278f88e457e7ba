import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { everyPage } from '../../../test/every-page.ts'
import { expectUnseen } from '../../../test/neighbor.ts'
import { openPortal, type Portal } from '../../../test/portal.ts'
import { runError, runOk } from '../../../test/run.ts'
import { createSeeker, documents, newSeeker } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal
let neighbor: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  neighbor = await openPortal(database)
})

afterAll(() => database.close())

const byId = 'query ($id: ID!) { seeker(id: $id) { id externalId } }'
const byExternalId = 'query ($id: ID!) { seekerByExternalId(externalId: $id) { id externalId } }'
const all = `query ($first: Int, $after: String) {
  seekers(first: $first, after: $after) { totalCount edges { node { externalId } } pageInfo { hasNextPage endCursor } }
}`

test.each([
  [byId, { id: 'x' }],
  [byExternalId, { id: 'x' }],
  [all, {}],
  [documents.createSeeker, { input: { id: 'x' } }],
])('nobody is served without a key: %s', (query, variables) => expectRejected(portal, query, variables))

describe("another tenant's seeker", () => {
  test('is not found by its id', async () => {
    await expectUnseen(portal, byId, await newSeeker(neighbor, 'theirs'))
  })

  test.each(['theirs too', 'never stored', 'NUL \u0000', 'half \ud800', 'x'.repeat(1_000_000)])(
    'is not found by its external id',
    async (id) => {
      await newSeeker(neighbor, 'theirs too').catch(() => {})
      expect(await runOk(portal, byExternalId, { id })).toEqual({ seekerByExternalId: null })
    },
  )

  test('may have the same external id', async () => {
    await newSeeker(neighbor, 'shared')
    const id = await newSeeker(portal, 'shared')
    expect(await runOk(portal, byExternalId, { id: 'shared' })).toEqual({
      seekerByExternalId: { id, externalId: 'shared' },
    })
  })

  test('is in no list', async () => {
    const loner = await openPortal(database)
    await newSeeker(loner, 'only one')
    expect(await runOk(loner, all, { first: 9 })).toMatchObject({
      seekers: { totalCount: 1, edges: [{ node: { externalId: 'only one' } }], pageInfo: { hasNextPage: false } },
    })
  })
})

const goal = { outcome: 'OFFER', by: '2027-01-01T00:00:00.000Z', count: 2, role: 'Head' }
const whole = {
  id: 'whole',
  goal,
  hoursPerWeek: 7.5,
  searchStartedAt: '2026-01-01T00:00:00.000Z',
  comfort: 2,
  networkSize: 200,
  affiliations: ['alumni'],
  selfReports: [
    { topic: 'SHY', text: null },
    { topic: 'SHY', text: 'Very.' },
  ],
}

test('a seeker is served as created', async () => {
  const { seeker } = await createSeeker(portal, whole)
  const query = `query ($id: ID!) { seeker(id: $id) {
    externalId goal { outcome by count role } hoursPerWeek searchStartedAt comfort networkSize affiliations
    selfReports { topic text } contacts { totalCount } activities { totalCount }
  } }`
  const { id, ...rest } = whole
  const none = { totalCount: 0 }
  expect(await runOk(portal, query, { id: seeker?.id })).toEqual({
    seeker: { externalId: id, ...rest, goal: { ...rest.goal, by: '2027-01-01' }, contacts: none, activities: none },
  })
})

describe('the list of seekers', () => {
  const ids = Array.from({ length: 130 }, (_, index) => `s${index}`)
  let listed: Portal

  beforeAll(async () => {
    listed = await openPortal(database)
    for (const id of ids) await newSeeker(listed, id)
  })

  test.each([1, 7, 100])('comes whole and in order in pages of %i', async (first) => {
    expect((await everyPage(listed, all, 'seekers', { first })).map(({ externalId }) => externalId)).toEqual(ids)
  })

  test.each([0, 3, 100])('asked for %i gives as many', async (first) => {
    const { seekers } = await runOk<{ seekers: { edges: unknown[] } }>(listed, all, { first })
    expect(seekers.edges.length).toBe(first)
  })

  test.each([
    ['no size', {}, 'Query.seekers: give either `first` or `last`, from 0 to 100.'],
    ['two sizes', { first: 1, last: 1 }, 'Query.seekers: give either `first` or `last`, from 0 to 100.'],
    ['too much', { first: 101 }, 'Query.seekers: a page holds 0 to 100 entries, not 101.'],
    ['less than nothing', { last: -1 }, 'Query.seekers: a page holds 0 to 100 entries, not -1.'],
  ])('asked for %s says what is allowed', async (_, variables, message) => {
    const { status, errors } = await runError(
      listed,
      'query ($first: Int, $last: Int) { seekers(first: $first, last: $last) { edges { cursor } } }',
      variables,
    )
    expect([status, errors[0]?.extensions?.code, errors[0]?.message]).toEqual([400, 'BAD_USER_INPUT', message])
  })

  test.each(['{ seekers { totalCount } }', '{ seekers { ...A } } fragment A on SeekerConnection { totalCount }'])(
    'is counted without a page: %s',
    async (query) => {
      expect(await runOk(listed, query)).toEqual({ seekers: { totalCount: ids.length } })
    },
  )

  test.each([
    ['what is no cursor', { first: 1, after: 'x' }],
    ['an id for a cursor', { first: 1, after: encodeGlobalID('Seeker', 'x') }],
  ])('refuses %s', async (_, variables) => {
    const { errors } = await runError(listed, all, variables)
    expect(errors[0]?.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR')
  })

  test('takes the cursor of another tenant for a place among its own', async () => {
    const { seekers } = await runOk<{ seekers: { pageInfo: { endCursor: string } } }>(listed, all, { first: 50 })
    const { endCursor: after } = seekers.pageInfo
    await newSeeker(neighbor, 'last of all')
    const page = await runOk<typeof seekers & { seekers: { edges: unknown } }>(neighbor, all, { first: 50, after })
    expect(page.seekers.edges).toEqual([{ node: { externalId: 'last of all' } }])
  })
})
