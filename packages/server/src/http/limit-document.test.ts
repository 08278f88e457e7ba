import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { runError, runOk, send } from '../../test/run.ts'
import { addContacts, newSeeker } from '../../test/store-through-api.ts'
import type { Database } from '../database/database.ts'
import { documentCache } from './document-cache.ts'
import { maxDepth } from './limit-document.ts'

let database: Database
let portal: Portal
let id: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  id = await newSeeker(portal, 'ana')
  const people = Array.from({ length: maxDepth }, (_, place) => ({
    ...{ id: `p${place}`, name: `P${place}`, channel: 'alumni' },
    ...(place > 0 && { introducedBy: `p${place - 1}` }),
  }))
  await addContacts(portal, id, people)
})

afterAll(() => database.close())

/** A seeker's contacts, and those who introduced them, and so on, with so many selection sets within each other. */
function introducers(depth: number): string {
  const own = 5
  const chain = `${'introducer { '.repeat(depth - own)}externalId${' }'.repeat(depth - own)}`
  return `query ($id: ID!) { seeker(id: $id) { contacts(last: 1) { edges { node { ${chain} } } } } }`
}

/** The same of one activity's contact after the other's: two relations at a time, and the argument of a list with each. */
function activities(depth: number): string {
  const step = 'activities(first: 1, types: [APPROACH_SENT]) { edges { node { contact { '
  const steps = Math.floor((depth - 5) / 4)
  const chain = `${step.repeat(steps)}id${' } } } }'.repeat(steps)}`
  return `query ($id: ID!) { seeker(id: $id) { contacts(last: 1) { edges { node { ${chain} } } } } }`
}

/** A chain of fragments that each spread the next. */
function chained(length: number, step: (next: string) => string): string {
  const spread = (place: number): string => (place < length ? step(`...F${place + 1}`) : 'externalId')
  const fragments = Array.from({ length }, (_, place) => `fragment F${place + 1} on Contact { ${spread(place + 1)} }`)
  const start = 'query ($id: ID!) { seeker(id: $id) { contacts(last: 1) { edges { node { ...F1 } } } } }'
  return [start, ...fragments].join('\n')
}

const tooDeep = {
  status: 400,
  code: 'BAD_USER_INPUT',
  message: expect.stringMatching(/^The document is nested too deeply: \d+ /),
}

async function refusalOf(query: string): Promise<unknown> {
  const { status, errors } = await runError(portal, query, { id })
  return { status, code: errors[0]?.extensions?.code, message: errors[0]?.message }
}

describe('a document that is nested too deeply is refused as bad input', () => {
  test.each(['{', '[', '{ a(b: '])('by 10,000 times %s', async (bracket) => {
    expect(await refusalOf(`{ a(b: ${bracket.repeat(10_000)}`)).toEqual(tooDeep)
  })

  test.each([
    ['by 70 relations', introducers(75)],
    ['by one selection set more than is allowed', introducers(maxDepth + 1)],
    ['by 70 relations in as many fragments', chained(70, (next) => `introducer { ${next} }`)],
    ['by 2,000 fragments that spread each other', chained(2_000, (next) => next)],
    ['by inline fragments', introducers(10).replace('externalId', `${'... { '.repeat(80)}id${' }'.repeat(80)}`)],
    [
      'by a fragment that spreads itself',
      '{ seekers(first: 1) { ...F } } fragment F on QuerySeekersConnection { ...F }',
    ],
    ['where nothing spreads it', `{ channels { id } } ${chained(2_000, (next) => next).replace(/^.*\n/, '')}`],
  ])('%s', async (_, query) => {
    expect(await refusalOf(query)).toEqual(tooDeep)
  })

  test('without following a fragment each time it is spread', async () => {
    const twice = (next: string): string => `a: introducer { ${next} } b: introducer { ${next} }`
    expect(await refusalOf(chained(40, twice))).toEqual(tooDeep)
  })

  test('also when it is sent again', async () => {
    for (let time = 0; time < 2; time += 1) expect(await refusalOf(introducers(75))).toEqual(tooDeep)
  })
})

test('a document of more than 100,000 characters is refused, variables not counted', async () => {
  const { status, errors } = await runError(portal, `{ __typename } # ${'x'.repeat(100_000)}`)
  expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 413, code: 'BAD_USER_INPUT' })
  await runOk(portal, 'query ($id: ID!) { seekerByExternalId(externalId: $id) { id } }', {
    id: 'x'.repeat(200_000),
  })
})

test('distinct documents are kept up to a number of bytes', () => {
  const documents = documentCache()
  for (let index = 0; index < 100; index += 1) {
    const text = `{ ${'a '.repeat(10_000)} } # ${index}`
    documents.set(text, parse(text))
  }
  expect(documents.size).toBeLessThan(20)
})

describe('a document as deep as is allowed is answered', () => {
  test.each([
    ['relations', introducers(maxDepth)],
    ['lists within lists', activities(maxDepth)],
    ['relations in fragments', chained((maxDepth - 4) / 2, (next) => `introducer { ${next} }`)],
    ['fragments', chained(maxDepth - 5, (next) => next)],
  ])('made of %s', async (_, query) => {
    const answer = await runOk(portal, query, { id })
    expect(answer).toMatchObject({ seeker: { contacts: { edges: [{ node: expect.anything() }] } } })
  })
})

test('brackets within a string or a comment do not count', async () => {
  const brackets = '{['.repeat(200)
  await runOk(portal, `{ seekerByExternalId(externalId: "${brackets}") { id } } # ${brackets}`)
})

describe.each([
  ['a character that is none of GraphQL', '{ seekers ~ }'],
  ['a string that does not end', '{ seekerByExternalId(externalId: "ana) { id } }'],
  ['a bracket that is not closed', '{ seekers'],
])('%s is a syntax error', (_, query) => {
  // As GraphQL over HTTP wants it.
  test.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
  ])('to those who accept %s', async (accept, status) => {
    const response = await send(portal, query, {}, { accept, authorization: `Bearer ${portal.accessKey}` })
    expect({ status: response.status, ...(await response.json()) }).toMatchObject({
      status,
      errors: [{ message: expect.stringMatching(/^Syntax Error/), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    })
  })
})

test('an operation that the document does not have is refused before anything is kept of its name', async () => {
  const headers = { authorization: `Bearer ${portal.accessKey}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ query: '{ channels { id } }', operationName: 'x'.repeat(1_000_000) })
  const response = await portal.server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', body, headers }))
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] })
})
