import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { everyPage } from '../../test/every-page.ts'
import { expectUnseen } from '../../test/neighbor.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { runError, runOk } from '../../test/run.ts'
import { createSeeker, documents, newSeeker } from '../../test/store-through-api.ts'
import { expectTurnedAway } from '../../test/strangers.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal
let neighbor: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database.prisma)
  neighbor = await openPortal(database.prisma)
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
])('nobody is served without a key: %s', (query, variables) => expectTurnedAway(portal, query, variables))

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
    const loner = await openPortal(database.prisma)
    await newSeeker(loner, 'only one')
    expect(await runOk(loner, all)).toMatchObject({
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
    seeker: { externalId: id, ...rest, contacts: none, activities: none },
  })
})

describe('the list of seekers', () => {
  const ids = Array.from({ length: 130 }, (_, index) => `s${index}`)
  let listed: Portal

  beforeAll(async () => {
    listed = await openPortal(database.prisma)
    for (const id of ids) await newSeeker(listed, id)
  })

  test.each([1, 7, 100])('comes whole and in order in pages of %i', async (first) => {
    expect((await everyPage(listed, all, 'seekers', { first })).map(({ externalId }) => externalId)).toEqual(ids)
  })

  test.each([
    [{}, 20],
    [{ first: 0 }, 0],
    [{ first: 100 }, 100],
    [{ first: 1_000_000 }, 100],
  ])('asked for %j gives %i', async (variables, count) => {
    const { seekers } = await runOk<{ seekers: { edges: unknown[] } }>(listed, all, variables)
    expect(seekers.edges.length).toBe(count)
  })

  test.each([
    ['less than none', { first: -1 }],
    ['what is no cursor', { after: 'x' }],
    ['an id for a cursor', { after: encodeGlobalID('Seeker', 'x') }],
  ])('refuses %s', async (_, variables) => {
    const { errors } = await runError(listed, all, variables)
    expect(errors[0]?.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR')
  })

  test('does not start from what another tenant has', async () => {
    const { seekers } = await runOk<{ seekers: { pageInfo: { endCursor: string } } }>(listed, all, { first: 50 })
    const { endCursor: after } = seekers.pageInfo
    await newSeeker(neighbor, 'last of all')
    expect(await runOk(neighbor, all, { after })).toMatchObject({ seekers: { edges: [] } })
  })
})
