import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../../test/portal.ts'
import { runError, runOk } from '../../../../test/run.ts'
import { openSchool } from '../../../../test/sign-in.ts'
import { newSeeker } from '../../../../test/store-through-api.ts'
import { expectRejected } from '../../../../test/strangers.ts'
import type { Database } from '../../../database/database.ts'
import { createServer } from '../../../http/server.ts'
import { schema } from '../../schema.ts'
import { keyArgument } from './idempotency-plugin.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const create = `mutation ($id: ID!, $key: String) { createSeeker(input: { id: $id }, idempotencyKey: $key) {
  seeker { id externalId } userErrors { code }
} }`

type Created = {
  readonly createSeeker: { readonly seeker: { readonly id: string } | null; readonly userErrors: object[] }
}

/** A portal on the same database as at another time. */
const later = (it: Portal, hours: number): Portal => ({
  ...it,
  server: createServer({ database: it.database, now: () => new Date(testNow.getTime() + hours * 3_600_000) }),
})

const entries = (): Promise<number> => database.prisma.auditEntry.count()

test('nobody is served without a key of the API', () => expectRejected(portal, create, { id: 'x', key: 'x' }))

test('every mutation takes an idempotency key', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  expect(mutations.length).toBeGreaterThan(15)
  for (const { args } of mutations) expect(args.map(({ name }) => name)).toContain(keyArgument)
})

describe('the same sent again', () => {
  test('is not done again, and answered as the first time', async () => {
    const first = await runOk<Created>(portal, create, { id: 'again', key: 'again' })
    expect(first.createSeeker.userErrors).toEqual([])
    const noted = await entries()
    expect(await runOk(portal, create, { id: 'again', key: 'again' })).toEqual(first)
    expect(await runOk(later(portal, 23.9), create, { id: 'again', key: 'again' })).toEqual(first)
    expect(await entries()).toBe(noted)
  })

  test('is done again without a key, or under another', async () => {
    await runOk(portal, create, { id: 'twice', key: 'twice-1' })
    for (const key of [null, 'twice-2']) {
      expect(await runOk(portal, create, { id: 'twice', key })).toMatchObject({
        createSeeker: { seeker: null, userErrors: [{ code: 'DUPLICATE_ID' }] },
      })
    }
  })

  test('is done once where it is sent many times at once', async () => {
    const id = await newSeeker(portal, 'busy')
    const add = `mutation ($id: ID!) { logActivities(
      input: { seekerId: $id, activities: [{ hoursLogged: { channel: "family", minutes: 5, at: "2026-03-01T09:00:00Z" } }] }
      idempotencyKey: "busy"
    ) { activities { id externalId } userErrors { code } } }`
    const answers = await Promise.all(Array.from({ length: 8 }, () => runOk(portal, add, { id })))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    const count = 'query ($id: ID!) { seeker(id: $id) { activities { totalCount } } }'
    expect(await runOk(portal, count, { id })).toEqual({ seeker: { activities: { totalCount: 1 } } })
  })

  test('is answered as the first time though what it was about is gone', async () => {
    const id = await newSeeker(portal, 'gone')
    const remove = `mutation ($id: ID!) { removeSeeker(input: { seekerId: $id }, idempotencyKey: "gone") {
      externalId userErrors { code }
    } }`
    const first = await runOk(portal, remove, { id })
    expect(first).toEqual({ removeSeeker: { externalId: 'gone', userErrors: [] } })
    expect(await runOk(portal, remove, { id })).toEqual(first)
  })

  test('a day later is done again', async () => {
    await runOk(portal, create, { id: 'old', key: 'old' })
    expect(await runOk(later(portal, 24), create, { id: 'old', key: 'old' })).toMatchObject({
      createSeeker: { userErrors: [{ code: 'DUPLICATE_ID' }] },
    })
    expect(await runOk(later(portal, 25), create, { id: 'old-2', key: 'old' })).toMatchObject({
      createSeeker: { seeker: { externalId: 'old-2' } },
    })
  })
})

describe('a key', () => {
  test('used for something else is refused', async () => {
    await runOk(portal, create, { id: 'reused', key: 'reused' })
    const { status, errors } = await runError(portal, create, { id: 'another', key: 'reused' })
    expect([status, errors[0]?.extensions?.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED'])
    const other = 'mutation { giveConsent(input: {}, idempotencyKey: "reused") { __typename } }'
    expect(
      (await runError(portal, other.replace('{}', '{ seekerId: "x", kind: SHARE_SENSITIVE_CHANNELS }'))).status,
    ).toBe(422)
  })

  test('of what was refused may be used once the input is right', async () => {
    await newSeeker(portal, 'taken')
    expect(await runOk(portal, create, { id: 'taken', key: 'corrected' })).toMatchObject({
      createSeeker: { seeker: null },
    })
    expect(await runOk(portal, create, { id: 'free', key: 'corrected' })).toMatchObject({
      createSeeker: { seeker: { externalId: 'free' } },
    })
  })

  test.each(['', ' ', 'two words', 'é', 'x'.repeat(256)])('%j is refused', async (key) => {
    const { status, errors } = await runError(portal, create, { id: 'y', key })
    expect([status, errors[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT'])
  })

  test('of one tenant is free for another', async () => {
    const neighbor = await openPortal(database)
    await runOk(portal, create, { id: 'mine', key: 'shared' })
    expect(await runOk(neighbor, create, { id: 'theirs', key: 'shared' })).toMatchObject({
      createSeeker: { seeker: { externalId: 'theirs' } },
    })
  })

  test('of one who signs in is free for another', async () => {
    const school = await openSchool(database)
    for (const name of ['ana', 'ben']) {
      const id = await newSeeker(school.portal, name)
      const update = `mutation ($id: ID!) { updateSeeker(
        input: { seekerId: $id, changes: { comfort: 2 } }, idempotencyKey: "signed-in"
      ) { seeker { externalId } userErrors { code } } }`
      expect(await runOk(await school.seeker(name), update, { id })).toEqual({
        updateSeeker: { seeker: { externalId: name }, userErrors: [] },
      })
    }
  })
})

describe('what is kept', () => {
  const makeKey = `mutation { createApiKey(input: { name: "k", scopes: [READ] }, idempotencyKey: "secret") {
    apiKey { prefix } key userErrors { code }
  } }`

  test('is no key of the API, so that the answer cannot be given again', async () => {
    const { createApiKey } = await runOk<{ createApiKey: { key: string } }>(portal, makeKey)
    const { status, errors } = await runError(portal, makeKey)
    expect([status, errors[0]?.extensions?.code]).toEqual([409, 'SECRET_ALREADY_SHOWN'])
    const rows = await database.prisma.idempotencyRecord.findMany()
    for (const { answer } of rows) expect(Buffer.from(answer ?? []).toString('latin1')).not.toContain(createApiKey.key)
  })

  test('goes with the seeker it is about', async () => {
    const { createSeeker } = await runOk<Created>(portal, create, { id: 'leaving', key: 'leaving' })
    const of = (): Promise<number> =>
      database.prisma.idempotencyRecord.count({ where: { answer: { not: null }, seekerId: { not: null } } })
    const before = await of()
    await runOk(portal, 'mutation ($id: ID!) { removeSeeker(input: { seekerId: $id }) { externalId } }', {
      id: createSeeker.seeker?.id,
    })
    expect(await of()).toBe(before - 1)
  })
})
