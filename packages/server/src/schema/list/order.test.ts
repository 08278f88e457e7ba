import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { everyPage } from '../../../test/every-page.ts'
import { runError, runOk } from '../../../test/run.ts'
import { openSchool, type School } from '../../../test/sign-in.ts'
import { addContacts, storeThroughApi } from '../../../test/store-through-api.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let school: School
let id: string

const names = ['Ada', 'Bob', 'Ada', 'Cid', 'Bob', 'Ada', 'Dee']
const daysAgo = (days: number): Date => new Date(Date.parse('2026-03-02T09:00:00Z') - days * 86_400_000)

beforeAll(async () => {
  database = await openTestDatabase()
  school = await openSchool(database)
  id = await storeThroughApi(school.portal, {
    seeker: { id: 'm' },
    contacts: names.map((name, place) => ({ id: `c${place}`, name, channel: 'alumni' })),
    activities: [3, 1, 2, 1, 3].map((days, place) => ({
      id: `a${place}`,
      type: 'approach_sent' as const,
      contactId: 'c0',
      at: daysAgo(days),
    })),
  })
  for (const externalId of ['z', 'b']) {
    await storeThroughApi(school.portal, { seeker: { id: externalId }, contacts: [], activities: [] })
  }
})

afterAll(() => database.close())

const page = '{ edges { node { externalId } } pageInfo { hasNextPage endCursor } }'

/** The documents that ask for a page of a list in some order. */
const documents = {
  contacts: (order: string) => `query ($id: ID!, $after: String) {
    seeker(id: $id) { contacts(first: 2, after: $after, orderBy: ${order}) ${page} } }`,
  activities: (order: string) => `query ($id: ID!, $after: String) {
    seeker(id: $id) { activities(first: 2, after: $after, orderBy: ${order}) ${page} } }`,
  seekers: (order: string) => `query ($after: String) { seekers(first: 2, after: $after, orderBy: ${order}) ${page} }`,
} as const

type List = keyof typeof documents

function orderOf(field: string, direction: string): string {
  return `{ field: ${field}, direction: ${direction} }`
}

/** The ids of a list in an order, page by page. */
async function listed(list: List, field: string, direction: string): Promise<readonly unknown[]> {
  const [path, variables] = list === 'seekers' ? ['seekers', {}] : [`seeker.${list}`, { id }]
  const nodes = await everyPage(school.portal, documents[list](orderOf(field, direction)), path, variables)
  return nodes.map(({ externalId }) => externalId)
}

describe('a list in another order', () => {
  test.each([
    ['contacts', 'NAME', ['c0', 'c2', 'c5', 'c1', 'c4', 'c3', 'c6']],
    ['contacts', 'CREATED_AT', ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6']],
    ['activities', 'AT', ['a0', 'a4', 'a2', 'a1', 'a3']],
    ['seekers', 'EXTERNAL_ID', ['b', 'm', 'z']],
    ['seekers', 'CREATED_AT', ['m', 'z', 'b']],
  ] as const)('has every one of the %s once, by %s, whichever way', async (list, field, ids) => {
    expect(await listed(list, field, 'ASC')).toEqual(ids)
    expect(await listed(list, field, 'DESC')).toEqual(ids.toReversed())
  })

  test('has what was last changed at its end', async () => {
    const where = { externalId: 'c3', tenantId: school.portal.tenantId }
    const contact = await database.prisma.contact.findFirstOrThrow({ where })
    const changes = `mutation ($contact: ID!, $seeker: ID!) {
      updateContact(input: { contactId: $contact, changes: { jobTitle: "Head" } }) { userErrors { code } }
      updateSeeker(input: { seekerId: $seeker, changes: { comfort: 4 } }) { userErrors { code } }
    }`
    await runOk(school.portal, changes, { contact: encodeGlobalID('Contact', contact.id), seeker: id })
    for (const [list, externalId] of [['contacts', 'c3'] as const, ['seekers', 'm'] as const]) {
      expect((await listed(list, 'UPDATED_AT', 'ASC')).at(-1)).toBe(externalId)
      expect((await listed(list, 'UPDATED_AT', 'DESC'))[0]).toBe(externalId)
    }
  })

  test('continues at the cursor, even if earlier entries were added', async () => {
    const query = documents.contacts(orderOf('NAME', 'ASC'))
    type Page = { edges: { node: { externalId: string } }[]; pageInfo: { endCursor: string } }
    const pageAfter = async (after: string | null) =>
      (await runOk<{ seeker: { contacts: Page } }>(school.portal, query, { id, after })).seeker.contacts
    const first = await pageAfter(null)
    await addContacts(school.portal, id, [{ id: 'new', name: 'Aaron', channel: 'alumni' }])
    const second = await pageAfter(first.pageInfo.endCursor)
    expect([first, second].flatMap(({ edges }) => edges.map(({ node }) => node.externalId))).toEqual([
      ...['c0', 'c2'],
      ...['c5', 'c1'],
    ])
  })
})

test('names are sorted alphabetically, independent of case and accents', async () => {
  const names = ['Zoe', 'Élodie', 'adam', 'Bob', 'Ödön', 'oscar']
  const record = {
    seeker: { id: 'alphabet' },
    contacts: names.map((name, place) => ({ id: `n${place}`, name, channel: 'alumni' })),
    activities: [],
  }
  const query = documents.contacts(orderOf('NAME', 'ASC')).replace('externalId', 'name')
  const nodes = await everyPage(school.portal, query, 'seeker.contacts', {
    id: await storeThroughApi(school.portal, record),
  })
  expect(nodes.map(({ name }) => name)).toEqual(['adam', 'Bob', 'Élodie', 'Ödön', 'oscar', 'Zoe'])
})

test('the order of contacts reveals no names to an adviser', async () => {
  const query = `query ($id: ID!) { seeker(id: $id) { contacts(first: 2, orderBy: ${orderOf('NAME', 'ASC')}) ${page} } }`
  const { status, errors } = await runError(school.adviser, query, { id })
  expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 403, code: 'FORBIDDEN' })
})
