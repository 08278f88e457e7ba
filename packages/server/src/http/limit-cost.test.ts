import { getOperationAST, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { runError, send } from '../../test/run.ts'
import { newSeeker } from '../../test/store-through-api.ts'
import type { Database } from '../database/database.ts'
import { schema } from '../schema/schema.ts'
import { costLimits } from './limit-cost.ts'
import { queryCost } from './query-cost.ts'

let database: Database
let portal: Portal
let id: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database, costLimits)
  id = await newSeeker(portal, 'ana')
})

afterAll(() => database.close())

function costOf(text: string, variables = {}) {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('There is no operation.')
  return queryCost({ schema, document, operation, variables })
}

describe('the cost of an operation', () => {
  test.each([
    ['a field', '{ channels { id } }', {}, { cost: 11, fields: 2 }],
    ['a page', '{ seekers(first: 20) { edges { node { id } } } }', {}, { cost: 1 + 20 * 3, fields: 4 }],
    ['a page by variable', 'query ($n: Int) { seekers(last: $n) { totalCount } }', { n: 7 }, { cost: 8, fields: 2 }],
    [
      'nodes by their ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: [1, 2, 3] },
      { cost: 4, fields: 2 },
    ],
    ['a derived part', '{ seeker(id: "x") { diagnosis { verdict } } }', {}, { cost: 1 + 500 + 1, fields: 3 }],
    ['two fragments', '{ ...A ...A } fragment A on Query { channels { id } }', {}, { cost: 22, fields: 4 }],
    ['an inline fragment', '{ node(id: "x") { ... on Seeker { id } } }', {}, { cost: 2, fields: 2 }],
  ])('of %s', (_, text, variables, cost) => {
    expect(costOf(text, variables)).toEqual(cost)
  })
})

describe('an operation is refused before it runs', () => {
  const times = (count: number, field: string): string =>
    Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')

  test.each([
    ['which derives 1,000 parts', `query ($id: ID!) { seeker(id: $id) { ${times(1_000, 'diagnosis { verdict }')} } }`],
    [
      'which asks for large pages of pages',
      `{ seekers(first: 100) { edges { node { contacts(first: 100) {
      edges { node { name activities(first: 100) { edges { node { at } } } } } } } } } }`,
    ],
    ['which selects very many fields', `query ($id: ID!) { seeker(id: $id) { ${times(2_000, 'id')} } }`],
    ['which has very many root fields', `{ ${times(60, 'seekers(first: 1) { totalCount }')} }`],
  ])('%s', async (_, query) => {
    const { status, errors } = await runError(portal, query, { id })
    expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 400, code: 'QUERY_TOO_COSTLY' })
  })
})

test('the cost is told to those who ask for it', async () => {
  const headers = { authorization: `Bearer ${portal.accessKey}` }
  const ask = async (more: Readonly<Record<string, string>>) =>
    (await send(portal, '{ channels { id } }', {}, { ...headers, ...more })).json()
  expect(await ask({ 'x-show-cost': '1' })).toMatchObject({ extensions: { cost: { cost: 11, fields: 2 } } })
  expect(await ask({})).not.toHaveProperty('extensions')
})
