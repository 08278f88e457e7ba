import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runError, runOk } from '../../../test/run.ts'
import { addContacts, logActivities, newSeeker } from '../../../test/store-through-api.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal
let id: string
let seekers = 0

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

beforeEach(async () => {
  seekers += 1
  id = await newSeeker(portal, `s${seekers}`)
  const people = [0, 1, 2, 3, 4].map((n) => ({ id: `c${n}`, name: `N${n}`, channel: 'family' }))
  await addContacts(portal, id, people)
})

type Node = Readonly<Record<string, string>>
type List = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>
}

const pageInfo = 'pageInfo { startCursor endCursor hasNextPage hasPreviousPage }'

/** A page of one of the seeker's lists, with arguments as they are written. */
async function pageOf(field: string, given: string, key = 'externalId'): Promise<List> {
  const query = `query ($id: ID!) { seeker(id: $id) { list: ${field}(${given}) { edges { cursor node { ${key} } } ${pageInfo} } } }`
  return (await runOk<{ seeker: { list: List } }>(portal, query, { id })).seeker.list
}

function idsOf({ edges }: List, key = 'externalId'): readonly (string | undefined)[] {
  return edges.map(({ node }) => node[key])
}

async function contactId(externalId: string): Promise<string> {
  const { edges } = await pageOf('contacts', 'first: 9', 'externalId id')
  return edges.find(({ node }) => node.externalId === externalId)?.node.id ?? ''
}

function change(mutation: string, contact: string): Promise<unknown> {
  return runOk(portal, `mutation ($contact: ID!) { ${mutation} { userErrors { code } } }`, { contact })
}

describe('a page goes on from where the last one ended', () => {
  test('though the row there was removed meanwhile', async () => {
    const first = await pageOf('contacts', 'first: 2')
    await change('removeContact(input: { contactId: $contact })', await contactId('c1'))
    expect(idsOf(await pageOf('contacts', `first: 2, after: "${first.pageInfo.endCursor}"`))).toEqual(['c2', 'c3'])
    expect(idsOf(await pageOf('contacts', `last: 2, before: "${first.pageInfo.endCursor}"`))).toEqual(['c0'])
  })

  test('though the row there is sorted elsewhere now', async () => {
    const first = await pageOf('contacts', 'first: 2')
    await change('updateContact(input: { contactId: $contact, changes: { name: "Z" } })', await contactId('c1'))
    expect(idsOf(await pageOf('contacts', `first: 9, after: "${first.pageInfo.endCursor}"`))).toEqual([
      ...['c2', 'c3', 'c4'],
      'c1',
    ])
  })

  test('though the first of those due was seen to', async () => {
    const first = await pageOf('dueContacts', 'first: 2', 'contactId')
    const at = new Date(testNow.getTime() - 60_000)
    await logActivities(portal, id, [{ conversationHeld: { contactId: 'c0', depth: 'PERSONAL', at } }])
    const second = await pageOf('dueContacts', `first: 2, after: "${first.pageInfo.endCursor}"`, 'contactId')
    expect([idsOf(first, 'contactId'), idsOf(second, 'contactId')]).toEqual([
      ['c0', 'c1'],
      ['c2', 'c3'],
    ])
  })

  test('though time passes, by which waiting costs more or less', async () => {
    const later = new Date(testNow.getTime() + 86_400_000).toISOString()
    const first = await pageOf('dueContacts', 'first: 2', 'contactId')
    const second = await pageOf(
      'dueContacts',
      `first: 9, after: "${first.pageInfo.endCursor}", asOf: "${later}"`,
      'contactId',
    )
    expect(idsOf(second, 'contactId')).toEqual(['c2', 'c3', 'c4'])
  })
})

const lists = ['contacts', 'dueContacts'] as const

describe.each(lists)('a page of %s', (list) => {
  const key = list === 'contacts' ? 'externalId' : 'contactId'

  test('says what lies before and after it', async () => {
    const infoOf = async (given: string) => {
      const page = await pageOf(list, given, key)
      const { hasNextPage, hasPreviousPage } = page.pageInfo
      return [idsOf(page, key).join(' '), hasPreviousPage, hasNextPage]
    }
    const { edges } = await pageOf(list, 'first: 9', key)
    const [, second, , fourth] = edges.map(({ cursor }) => cursor)
    expect(await infoOf('first: 2')).toEqual(['c0 c1', false, true])
    expect(await infoOf('first: 5')).toEqual(['c0 c1 c2 c3 c4', false, false])
    expect(await infoOf('last: 2')).toEqual(['c3 c4', true, false])
    expect(await infoOf(`first: 9, after: "${second}"`)).toEqual(['c2 c3 c4', true, false])
    expect(await infoOf(`last: 9, before: "${fourth}"`)).toEqual(['c0 c1 c2', false, true])
    expect(await infoOf(`first: 9, after: "${second}", before: "${fourth}"`)).toEqual(['c2', true, true])
    expect(await infoOf('first: 0')).toEqual(['', false, true])
  })

  test('begins and ends with the cursors of its entries', async () => {
    const { edges, pageInfo: info } = await pageOf(list, 'first: 3', key)
    expect([info.startCursor, info.endCursor]).toEqual([edges[0]?.cursor, edges[2]?.cursor])
  })
})

describe('refused as bad input is', () => {
  const made = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url')
  const byName = 'contacts name id asc'
  const someId = '00000000-0000-4000-8000-000000000000'

  async function refusalOf(field: string, after: string): Promise<unknown> {
    const query = `query ($id: ID!, $after: String) { seeker(id: $id) { ${field.replace('after', 'after: $after')} { edges { cursor } } } }`
    const { status, errors } = await runError(portal, query, { id, after })
    return { status, code: errors[0]?.extensions?.code, message: errors[0]?.message }
  }

  const refused = {
    status: 400,
    code: 'BAD_USER_INPUT',
    message: 'Invalid cursor: take one from the same list in the same order.',
  }

  test.each([
    ['of another list', 'activities(first: 1, after)', 'contacts', 'first: 1'],
    ['of a derived list', 'contacts(first: 1, after)', 'dueContacts', 'first: 1'],
    ['of a stored list', 'dueContacts(first: 1, after)', 'contacts', 'first: 1'],
    [
      'of another order',
      'contacts(first: 1, after)',
      'contacts',
      'first: 1, orderBy: { field: UPDATED_AT, direction: ASC }',
    ],
    [
      'of the other direction',
      'contacts(first: 1, after)',
      'contacts',
      'first: 1, orderBy: { field: NAME, direction: DESC }',
    ],
  ])('the cursor %s', async (_, field, list, given) => {
    const { pageInfo: info } = await pageOf(list, given, '__typename')
    expect(await refusalOf(field, info.endCursor ?? '')).toEqual(refused)
  })

  test.each([
    ['what is none', 'x'],
    ['a cursor of nothing', ''],
    ['a cursor without values', made([byName])],
    ['a cursor that lacks a value', made([byName, { name: 'N1' }])],
    ['an id that is none', made([byName, { name: 'N1', id: "' or true --" }])],
    ['a name that is none', made([byName, { name: { gt: '' }, id: someId }])],
    ['a name that PostgreSQL cannot hold', made([byName, { name: '\0', id: someId }])],
  ])('%s', async (_, cursor) => {
    expect(await refusalOf('contacts(first: 1, after)', cursor)).toEqual(refused)
  })

  test.each(['x', '0000-01-01T00:00:00.000Z', '2026-13-01T00:00:00.000Z', 5])('the moment %s', async (updatedAt) => {
    const field = 'contacts(first: 1, orderBy: { field: UPDATED_AT, direction: ASC }, after)'
    expect(await refusalOf(field, made(['contacts updatedAt id asc', { updatedAt, id: someId }]))).toEqual(refused)
  })

  test.each([1e300, 0.5, '1'])('the moment %s of a derived list', async (moment) => {
    const cursor = made(['due contacts', [moment, 0, 0, 'c0']])
    expect(await refusalOf('dueContacts(first: 1, after)', cursor)).toEqual(refused)
  })
})

test('a list asked for twice has a page for each', async () => {
  const query = `query ($id: ID!) { seeker(id: $id) {
    one: contacts(first: 1) { totalCount edges { node { externalId } } }
    other: contacts(last: 1, channels: ["alumni"]) { totalCount edges { node { externalId } } }
  } }`
  expect(await runOk(portal, query, { id })).toEqual({
    seeker: { one: { totalCount: 5, edges: [{ node: { externalId: 'c0' } }] }, other: { totalCount: 0, edges: [] } },
  })
})

test.each(['x', btoa('GPC:N:5'), btoa('GPC:J:["a","b"]')])(
  'the cursor %j is bad input, not a fault',
  async (cursor) => {
    const query = 'query ($cursor: String) { seekers(first: 2, after: $cursor) { edges { cursor } } }'
    const { errors } = await runError(portal, query, { cursor })
    expect(errors).toMatchObject([{ message: expect.stringMatching(/cursor/), extensions: { code: 'BAD_USER_INPUT' } }])
  },
)
