import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { toRecordInput } from '../../../test/graphql-input.ts'
import { expectUnseen } from '../../../test/neighbor.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runError, runOk } from '../../../test/run.ts'
import { openSchool } from '../../../test/sign-in.ts'
import { addTargetEmployers, documents, newSeeker, storeThroughApi } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal
let neighbor: Portal
let seekerId: string
let count = 0

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  neighbor = await openPortal(database)
})

afterAll(() => database.close())

const fields = `externalId name role motivation posting note version rank
  people { insiders { externalId } connectors { contact { externalId } because { code text } } } because { code text }`
const list = `query ($id: ID!, $first: Int, $after: String) {
  seeker(id: $id) { targetEmployers(first: $first, after: $after) {
    totalCount edges { node { id ${fields} } } pageInfo { hasNextPage endCursor }
  } }
}`
const update = `mutation ($input: UpdateTargetEmployerInput!) {
  updateTargetEmployer(input: $input) { targetEmployer { ${fields} } userErrors { code path } }
}`
const remove = `mutation ($input: RemoveTargetEmployersInput!) {
  removeTargetEmployers(input: $input) { externalIds userErrors { code path } }
}`

type Employer = { readonly id: string; readonly externalId: string; readonly rank: number; readonly version: number }
type Listed = { seeker: { targetEmployers: { totalCount: number; edges: { node: Employer }[] } } }

async function listed(by: Portal = portal, id = seekerId): Promise<readonly Employer[]> {
  const { seeker } = await runOk<Listed>(by, list, { id, first: 100 })
  return seeker.targetEmployers.edges.map(({ node }) => node)
}

const contacts = [
  { id: 'ruth', name: 'Ruth', channel: 'alumni', employer: 'ACME, Inc.' },
  { id: 'omar', name: 'Omar', channel: 'friends_and_neighbors' },
]
const activities = [
  {
    id: 'lead',
    type: 'lead_received',
    contactId: 'omar',
    employer: 'Bright GmbH',
    at: '2026-02-20T00:00:00Z',
  },
] as const
const targetEmployers = [
  { id: 'corner', name: 'Corner', motivation: 3 },
  { id: 'bright', name: 'Bright', motivation: 3, posting: 'https://example.org/job' },
  { id: 'acme', name: 'Acme', motivation: 3, role: 'Lead', note: 'Nice people' },
  { id: 'dream', name: 'Dream & Co.', motivation: 5 },
]

beforeEach(async () => {
  count += 1
  seekerId = await storeThroughApi(portal, { seeker: { id: `s${count}` }, contacts, activities, targetEmployers })
})

test.each([
  [list, { id: 'x' }],
  [documents.addTargetEmployers, { input: { seekerId: 'x', targetEmployers: [] } }],
  [update, { input: { targetEmployerId: 'x', changes: {} } }],
  [remove, { input: { seekerId: 'x', targetEmployerIds: [] } }],
])('nobody is served without a key: %s', (query, variables) => expectRejected(portal, query, variables))

describe("another tenant's target employer", () => {
  test('is not found, nor changed, nor removed', async () => {
    const [first] = await listed()
    await expectUnseen(neighbor, list, seekerId)
    const changed = { input: { targetEmployerId: first?.id, changes: { note: 'Mine' } } }
    expect(await runOk(neighbor, update, changed)).toEqual({
      updateTargetEmployer: {
        targetEmployer: null,
        userErrors: [{ code: 'UNKNOWN_TARGET_EMPLOYER', path: ['targetEmployerId'] }],
      },
    })
    const own = await newSeeker(neighbor, `own ${count}`)
    expect(await runOk(neighbor, remove, { input: { seekerId: own, targetEmployerIds: [first?.id] } })).toEqual({
      removeTargetEmployers: {
        externalIds: [],
        userErrors: [{ code: 'UNKNOWN_TARGET_EMPLOYER', path: ['targetEmployerIds', '0'] }],
      },
    })
    const input = { seekerId, targetEmployers: [{ id: 'x', name: 'X' }] }
    expect(await runOk(neighbor, documents.addTargetEmployers, { input })).toMatchObject({
      addTargetEmployers: { targetEmployers: [], userErrors: [{ code: 'UNKNOWN_SEEKER', path: ['seekerId'] }] },
    })
    expect(await listed()).toHaveLength(4)
  })
})

describe('target employers', () => {
  test('come in the order of the list, each in its place, with whom the seeker knows there', async () => {
    const employers = await listed()
    expect(employers.map(({ externalId, rank }) => [externalId, rank])).toEqual([
      ['corner', 4],
      ['bright', 3],
      ['acme', 2],
      ['dream', 1],
    ])
    expect(employers[2]).toMatchObject({
      name: 'Acme',
      role: 'Lead',
      motivation: 3,
      posting: null,
      note: 'Nice people',
      version: 1,
      people: { insiders: [{ externalId: 'ruth' }], connectors: [] },
      because: [
        { code: 'EMPLOYER_MOTIVATION', text: 'How much you would like to work there: 3 of 5.' },
        { code: 'EMPLOYER_INSIDERS', text: 'You know 1 person who works there.' },
      ],
    })
    expect(employers[1]).toMatchObject({
      posting: 'https://example.org/job',
      people: {
        insiders: [],
        connectors: [{ contact: { externalId: 'omar' }, because: [{ code: 'TOLD_OF_EMPLOYER' }] }],
      },
    })
  })

  test.each([1, 3, 100])('come whole in pages of %i', async (first) => {
    const query = `query ($first: Int, $after: String) { node(id: "${seekerId}") { ... on Seeker {
      list: targetEmployers(first: $first, after: $after) { edges { node { externalId } } pageInfo { hasNextPage endCursor } }
    } } }`
    const flat = async (): Promise<readonly string[]> => {
      const ids: string[] = []
      let after: string | null = null
      for (;;) {
        type Page = {
          node: {
            list: { edges: { node: { externalId: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
          }
        }
        const { node }: Page = await runOk<Page>(portal, query, { first, after })
        ids.push(...node.list.edges.map((edge) => edge.node.externalId))
        if (!node.list.pageInfo.hasNextPage) return ids
        after = node.list.pageInfo.endCursor
      }
    }
    expect(await flat()).toEqual(targetEmployers.map(({ id }) => id))
  })

  test('are ranked in a review, also of a record that the portal sends', async () => {
    const ranked =
      '{ targetEmployers { targetEmployerExternalId rank people { insiders { externalId } } because { code } } }'
    const query = `query ($id: ID!) { seeker(id: $id) { review ${ranked} } }`
    type Ranked = { targetEmployers: { targetEmployerExternalId: string; rank: number }[] }
    const { seeker } = await runOk<{ seeker: { review: Ranked } }>(portal, query, { id: seekerId })
    const ids = seeker.review.targetEmployers.map(({ targetEmployerExternalId }) => targetEmployerExternalId)
    expect(ids).toEqual(['dream', 'acme', 'bright', 'corner'])
    const sent = `query ($input: NetworkingRecordInput!) { review(input: $input) { review ${ranked} } }`
    const input = toRecordInput({ seeker: { id: 'sent' }, contacts, activities, targetEmployers })
    const answer = await runOk<{ review: { review: Ranked } }>(portal, sent, { input })
    expect(answer.review.review).toEqual(seeker.review)
  })

  test('are sorted by name, or only those that changed', async () => {
    const sorted = `query ($id: ID!, $since: DateTime) { seeker(id: $id) {
      byName: targetEmployers(first: 9, orderBy: { field: NAME, direction: ASC }) { edges { node { externalId } } }
      changed: targetEmployers(first: 9, updatedSince: $since) { totalCount }
    } }`
    const since = new Date(Date.UTC(2100, 0)).toISOString()
    expect(await runOk(portal, sorted, { id: seekerId, since })).toEqual({
      seeker: {
        byName: { edges: ['acme', 'bright', 'corner', 'dream'].map((externalId) => ({ node: { externalId } })) },
        changed: { totalCount: 0 },
      },
    })
  })

  test('count in the situation that everything is derived from, whether from summaries or from the log', async () => {
    await database.prisma.relationshipSummary.updateMany({ data: { foldVersion: 'older' } })
    const replayed = await listed()
    expect(replayed.map(({ rank }) => rank)).toEqual([4, 3, 2, 1])
  })
})

describe('adding', () => {
  test.each([
    ['an employer on the list', [{ id: 'x', name: 'The ACME Corp.' }], 'DUPLICATE_EMPLOYER', ['0', 'name']],
    [
      'an employer twice',
      [
        { id: 'x', name: 'Xenon' },
        { id: 'y', name: 'Xenon Ltd.' },
      ],
      'DUPLICATE_EMPLOYER',
      ['1', 'name'],
    ],
    ['a taken id', [{ id: 'acme', name: 'Xenon' }], 'DUPLICATE_ID', ['0', 'id']],
    ['too much motivation', [{ id: 'x', name: 'Xenon', motivation: 6 }], 'TOO_BIG', ['0', 'motivation']],
    ['no name', [{ id: 'x', name: ' ' }], 'INVALID_FORMAT', ['0', 'name']],
    [
      'more than 500 in all',
      Array.from({ length: 497 }, (_, index) => ({ id: `n${index}`, name: `Number ${index}` })),
      'TOO_BIG',
      [],
    ],
  ])('is refused with %s, and nothing is stored', async (_, input, code, path) => {
    const { targetEmployers: added, userErrors } = await addTargetEmployers(portal, seekerId, input)
    expect(added).toEqual([])
    expect(userErrors).toEqual([expect.objectContaining({ code, path: ['targetEmployers', ...path] })])
    expect(await listed()).toHaveLength(4)
  })

  test('answers in the order of the input, and a key adds once', async () => {
    const document = `mutation ($input: AddTargetEmployersInput!, $key: String) {
      addTargetEmployers(input: $input, idempotencyKey: $key) { targetEmployers { externalId } userErrors { code } }
    }`
    const input = {
      seekerId,
      targetEmployers: [
        { id: 'z', name: 'Zeta' },
        { id: 'b', name: 'Beta' },
      ],
    }
    const send = () => runOk(portal, document, { input, key: `add-${count}` })
    const expected = {
      addTargetEmployers: { targetEmployers: [{ externalId: 'z' }, { externalId: 'b' }], userErrors: [] },
    }
    expect([await send(), await send()]).toEqual([expected, expected])
    expect(await listed()).toHaveLength(6)
  })

  test('of two at the same time one is refused', async () => {
    const input = [{ id: 'race', name: 'Race' }]
    const both = await Promise.all([
      addTargetEmployers(portal, seekerId, input),
      addTargetEmployers(portal, seekerId, input),
    ])
    const codes = both.map(({ userErrors }) => userErrors.map(({ code }) => code).sort())
    expect(codes.sort()).toEqual([[], ['DUPLICATE_EMPLOYER', 'DUPLICATE_ID']])
  })
})

describe('changing', () => {
  test('changes what is given, clears what is null, and counts the version', async () => {
    const [, , acme] = await listed()
    const changes = { note: null, motivation: 5, name: 'Acme Labs' }
    expect(await runOk(portal, update, { input: { targetEmployerId: acme?.id, version: 1, changes } })).toMatchObject({
      updateTargetEmployer: {
        targetEmployer: { name: 'Acme Labs', role: 'Lead', motivation: 5, note: null, version: 2, rank: 1 },
        userErrors: [],
      },
    })
  })

  test.each([
    ['another version', { version: 7, changes: {} }, 'VERSION_CONFLICT', ['version']],
    ['the name of another', { changes: { name: 'corner gmbh' } }, 'DUPLICATE_EMPLOYER', ['name']],
    ['no name', { changes: { name: null } }, 'REQUIRED', ['name']],
  ])('is refused with %s', async (_, change, code, path) => {
    const [, , acme] = await listed()
    expect(await runOk(portal, update, { input: { targetEmployerId: acme?.id, ...change } })).toEqual({
      updateTargetEmployer: { targetEmployer: null, userErrors: [{ code, path }] },
    })
    expect((await listed())[2]).toEqual(acme)
  })
})

describe('removing', () => {
  test('removes all or none, and notes it for portals with a copy', async () => {
    const [corner, bright] = await listed()
    const other = await newSeeker(portal, `other ${count}`)
    expect(await runOk(portal, remove, { input: { seekerId: other, targetEmployerIds: [corner?.id] } })).toMatchObject({
      removeTargetEmployers: { externalIds: [], userErrors: [{ code: 'UNKNOWN_TARGET_EMPLOYER' }] },
    })
    const targetEmployerIds = [corner?.id, bright?.id, corner?.id]
    expect(await runOk(portal, remove, { input: { seekerId, targetEmployerIds } })).toEqual({
      removeTargetEmployers: { externalIds: ['corner', 'bright', 'corner'], userErrors: [] },
    })
    expect((await listed()).map(({ externalId }) => externalId)).toEqual(['acme', 'dream'])
    const removals =
      'query ($since: DateTime) { removals(first: 99, since: $since) { edges { node { kind removedId externalId } } } }'
    const { removals: noted } = await runOk<{ removals: { edges: unknown[] } }>(portal, removals, { since: testNow })
    expect(noted.edges).toContainEqual({
      node: { kind: 'TARGET_EMPLOYER', removedId: bright?.id, externalId: 'bright' },
    })
  })

  test('of the seeker removes them too', async () => {
    const before = await database.prisma.targetEmployer.count()
    const document = 'mutation ($id: ID!) { removeSeeker(input: { seekerId: $id }) { userErrors { code } } }'
    await runOk(portal, document, { id: seekerId })
    expect(await database.prisma.targetEmployer.count()).toBe(before - 4)
  })
})

describe('an adviser', () => {
  test('sees how they rank and by pseudonym who is there, and what is written once the seeker shares contacts', async () => {
    const school = await openSchool(database)
    const id = await storeThroughApi(school.portal, { seeker: { id: 'ana' }, contacts, activities, targetEmployers })
    const seen = await listed(school.adviser, id)
    expect(JSON.stringify(seen)).not.toMatch(/acme|bright|corner|dream|"Lead|Nice|ruth|omar|example/i)
    expect(seen).toMatchObject([
      { motivation: 3, rank: 4, posting: null, note: null, role: null },
      { motivation: 3, rank: 3, posting: null },
      { motivation: 3, rank: 2, people: { insiders: [{ externalId: expect.any(String) }], connectors: [] } },
      { motivation: 5, rank: 1 },
    ])
    const consent = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { userErrors { code } } }'
    await runOk(school.portal, consent, { input: { seekerId: id, kind: 'SHARE_CONTACTS_WITH_ADVISERS' } })
    expect(await listed(school.adviser, id)).toEqual(await listed(school.portal, id))
  })

  test('sees nobody there whom the seeker knows through a sensitive channel', async () => {
    const school = await openSchool(database)
    const [ruth] = contacts
    const hidden = [{ ...ruth, id: 'eve', name: 'Eve', channel: 'place_of_worship', employer: 'Acme' }]
    const id = await storeThroughApi(school.portal, {
      seeker: { id: 'eve' },
      contacts: hidden,
      activities: [],
      targetEmployers,
    })
    expect((await listed(school.adviser, id))[2]).toMatchObject({ people: { insiders: [], connectors: [] } })
    expect((await listed(school.portal, id))[2]).toMatchObject({ people: { insiders: [{ externalId: 'eve' }] } })
  })

  test.each([
    [
      'to sort them by name',
      '{ seekers(first: 9) { edges { node { targetEmployers(first: 9, orderBy: { field: NAME, direction: ASC }) { totalCount edges { cursor } } } } } }',
    ],
    [
      'to add any',
      'mutation { addTargetEmployers(input: { seekerId: "x", targetEmployers: [] }) { userErrors { code } } }',
    ],
    [
      'to change one',
      'mutation { updateTargetEmployer(input: { targetEmployerId: "x", changes: {} }) { userErrors { code } } }',
    ],
    [
      'to remove any',
      'mutation { removeTargetEmployers(input: { seekerId: "x", targetEmployerIds: [] }) { userErrors { code } } }',
    ],
  ])('is refused %s', async (_, query) => {
    const school = await openSchool(database)
    const { status, errors } = await runError(school.adviser, query)
    expect([status, errors[0]?.extensions?.code]).toEqual([403, 'FORBIDDEN'])
  })
})

test('a seeker changes their own, and nobody else’s', async () => {
  const school = await openSchool(database)
  const own = await storeThroughApi(school.portal, { seeker: { id: 'ana' }, contacts, activities, targetEmployers })
  const other = await storeThroughApi(school.portal, { seeker: { id: 'bob' }, contacts, activities, targetEmployers })
  const ana = await school.seeker('ana')
  expect(await listed(ana, own)).toHaveLength(4)
  expect((await addTargetEmployers(ana, own, [{ id: 'new', name: 'New' }])).userErrors).toEqual([])
  expect((await addTargetEmployers(ana, other, [{ id: 'new', name: 'New' }])).userErrors).toMatchObject([
    { code: 'UNKNOWN_SEEKER' },
  ])
  const [theirs] = await listed(school.portal, other)
  expect(await runOk(ana, update, { input: { targetEmployerId: theirs?.id, changes: {} } })).toMatchObject({
    updateTargetEmployer: { userErrors: [{ code: 'UNKNOWN_TARGET_EMPLOYER' }] },
  })
})
