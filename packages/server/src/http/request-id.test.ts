import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { send } from '../../test/run.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const page = '{ seekers(first: 2) { edges { node { externalId } } } }'

function sendAs(requestId: string | undefined, query = page, variables = {}): Promise<Response> {
  const authorization = `Bearer ${portal.accessKey}`
  return send(portal, query, variables, {
    authorization,
    ...(requestId !== undefined && { 'x-request-id': requestId }),
  })
}

describe('a request is called', () => {
  test.each(['7', 'a.b-c:d_e', 'x'.repeat(128)])('%s, as its header says', async (id) => {
    expect((await sendAs(id)).headers.get('x-request-id')).toBe(id)
  })

  test.each([undefined, '', 'two words', '<script>', 'x'.repeat(129)])('anew where its header is %j', async (id) => {
    const ids = await Promise.all([sendAs(id), sendAs(id)]).then((all) =>
      all.map((it) => it.headers.get('x-request-id')),
    )
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^[0-9a-f-]{36}$/)])
    expect(ids[0]).not.toBe(ids[1])
  })
})

describe('every error carries the id and a code', () => {
  const activity = 'logActivities(input: { seekerId: "U2Vla2VyOngx", activities: [{ approachSent: $sent }] })'
  test.each([
    ['of parsing', '{', {}, 'GRAPHQL_PARSE_FAILED'],
    ['of parsing, sent again', '{', {}, 'GRAPHQL_PARSE_FAILED'],
    ['of validating', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['of validating, sent again', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['of nesting', '{'.repeat(200), {}, 'BAD_USER_INPUT'],
    ['of a missing variable', 'query ($id: ID!) { seeker(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
    [
      'of a wrong variable',
      'query ($at: DateTime) { seekers(updatedSince: $at) { totalCount } }',
      { at: 'x' },
      'BAD_USER_INPUT',
    ],
    ['of a wrong argument', '{ seekers(updatedSince: "x") { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'of an argument that is wrong only when run',
      `mutation ($sent: ApproachSentInput) { ${activity} { userErrors { code } } }`,
      {},
      'BAD_USER_INPUT',
    ],
    ['of choosing an operation', 'query A { __typename } query B { __typename }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['of a cursor', '{ seekers(first: 1, after: "zzz") { edges { cursor } } }', {}, 'BAD_USER_INPUT'],
    ['of a kind of operation that there is not', 'subscription { nothing }', {}, 'BAD_USER_INPUT'],
    ['of a request without a document', '', {}, 'BAD_REQUEST'],
  ])('%s', async (_, query, variables, code) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await sendAs('request-1', query || undefined, variables)
    const body = query ? await response.json() : await (await sendBody('{}')).json()
    expect(body.errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code }) })])
    expect(body.errors[0].extensions.requestId).toBe('request-1')
  })

  test.each(['[]', 'null', '"x"', '{', '{"query":1}', '{"query":"{__typename}","more":1}'])(
    'of the body %s',
    async (sent) => {
      const { errors } = await (await sendBody(sent)).json()
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', requestId: 'request-1' } }])
    },
  )
})

function sendBody(body: string): Response | Promise<Response> {
  const headers = {
    authorization: `Bearer ${portal.accessKey}`,
    'content-type': 'application/json',
    'x-request-id': 'request-1',
  }
  return portal.server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', body, headers }))
}
