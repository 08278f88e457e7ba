import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openOwnTestDatabase } from '../../test/database.ts'
import type { Portal } from '../../test/portal.ts'
import { send } from '../../test/run.ts'
import { openSchool, type School } from '../../test/sign-in.ts'
import { newSeeker } from '../../test/store-through-api.ts'
import type { Database } from '../database/database.ts'

let database: Database
let school: School
let id: string

beforeAll(async () => {
  database = await openOwnTestDatabase()
  school = await openSchool(database)
  id = await newSeeker(school.portal, 'dana')
})

afterAll(() => database.close())
afterEach(() => vi.restoreAllMocks())

const payload = '{ seeker { externalId comfort } userErrors { code } }'
const first = 'first: updateSeeker(input: { seekerId: $id, changes: { comfort: 2 } }, idempotencyKey: "used")'
const second = (input: string, rest = ''): string => `second: updateSeeker(input: ${input}${rest}) ${payload}`

/** The answer to two mutations in one document, of which the second is refused. */
async function answerTo(refused: string, caller: Portal = school.portal) {
  const query = `mutation ($id: ID!) { ${first} ${payload} ${refused} }`
  const response = await send(caller, query, { id })
  return { status: response.status, ...JSON.parse(await response.text()) }
}

describe('a mutation that is done is answered, although the next', () => {
  test.each([
    ['reuses its key', second('{ seekerId: $id, changes: { comfort: 3 } }', ', idempotencyKey: "used"'), /IDEMPOTENCY/],
    ['has a malformed key', second('{ seekerId: $id, changes: {} }', ', idempotencyKey: "ñ"'), /BAD_USER_INPUT/],
  ])('%s', async (_, refused, code) => {
    const { status, data, errors } = await answerTo(refused)
    expect(status).toBe(200)
    expect(data).toEqual({ first: { seeker: { externalId: 'dana', comfort: 2 }, userErrors: [] }, second: null })
    expect(errors).toMatchObject([{ path: ['second'], extensions: { code: expect.stringMatching(code) } }])
    expect(errors[0].extensions.http).toBeUndefined()
  })

  test('has an input that core refuses', async () => {
    const { status, data, errors } = await answerTo(second('{ seekerId: $id, changes: { comfort: 9 } }'))
    expect([status, errors]).toEqual([200, undefined])
    expect(data).toMatchObject({ first: { userErrors: [] }, second: { userErrors: [{ code: 'TOO_BIG' }] } })
  })

  test('names nobody who is there', async () => {
    const { status, data } = await answerTo(second('{ seekerId: "zzz", changes: {} }'))
    expect([status, data.first]).toEqual([200, { seeker: { externalId: 'dana', comfort: 2 }, userErrors: [] }])
  })

  test('meets a fault of the server', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    await database.prisma.$executeRawUnsafe('ALTER TABLE seeker ADD CONSTRAINT fault CHECK (comfort <> 4)')
    const { status, data, errors } = await answerTo(second('{ seekerId: $id, changes: { comfort: 4 } }'))
    await database.prisma.$executeRawUnsafe('ALTER TABLE seeker DROP CONSTRAINT fault')
    expect([status, data]).toEqual([
      200,
      { first: { seeker: { externalId: 'dana', comfort: 2 }, userErrors: [] }, second: null },
    ])
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
  })
})

test('a document with a field that is not for the caller is refused before anything is done', async () => {
  const refused = 'second: createApiKey(input: { name: "web", scopes: [READ] }) { userErrors { code } }'
  const { status, data, errors } = await answerTo(refused, await school.seeker('dana'))
  expect([status, data, errors[0].extensions.code]).toEqual([403, undefined, 'FORBIDDEN'])
})
