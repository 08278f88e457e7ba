import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { expectUnseen } from '../../../test/neighbor.ts'
import type { Portal } from '../../../test/portal.ts'
import { runOk } from '../../../test/run.ts'
import { openSchool, type School } from '../../../test/sign-in.ts'
import { newSeeker } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

const consent = 'consent { kind givenAt givenBy withdrawnAt withdrawnBy } userErrors { code path }'
const documents = {
  giveConsent: `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { ${consent} } }`,
  withdrawConsent: `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ${consent} } }`,
} as const

let database: Database
let school: School
let seekerId: string

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

beforeEach(async () => {
  school = await openSchool(database)
  seekerId = await newSeeker(school.portal, 'ana')
})

async function run(name: keyof typeof documents, by: Portal, kind = 'SHARE_CONTACTS_WITH_ADVISERS'): Promise<unknown> {
  return (await runOk<Readonly<Record<string, unknown>>>(by, documents[name], { input: { seekerId, kind } }))[name]
}

async function consents(): Promise<unknown> {
  const query = `query ($id: ID!) { seeker(id: $id) {
    consents(first: 100) { edges { node { kind givenBy withdrawnAt withdrawnBy } } }
  } }`
  type Data = { seeker: { consents: { edges: { node: unknown }[] } } }
  return (await runOk<Data>(school.portal, query, { id: seekerId })).seeker.consents.edges.map(({ node }) => node)
}

test.each(Object.entries(documents))('%s is done for nobody without a key', (_, document) =>
  expectRejected(school.portal, document, { input: { seekerId, kind: 'SHARE_SENSITIVE_CHANNELS' } }),
)

test.each(Object.values(documents))("another tenant's seeker is not there: %s", async (document) => {
  const neighbor = await openSchool(database)
  const byId = document
    .replace(/\$input: \w+!/, '$id: ID!')
    .replace('$input', '{ seekerId: $id, kind: SHARE_SENSITIVE_CHANNELS }')
  await expectUnseen(neighbor.portal, byId, seekerId)
})

test('a seeker gives a consent, and the portal withdraws it on their behalf', async () => {
  const given = { kind: 'SHARE_CONTACTS_WITH_ADVISERS', givenAt: '2026-03-02T09:00:00.000Z', givenBy: 'SEEKER' }
  expect(await run('giveConsent', await school.seeker('ana'))).toEqual({
    consent: { ...given, withdrawnAt: null, withdrawnBy: null },
    userErrors: [],
  })
  expect(await run('withdrawConsent', school.portal)).toEqual({
    consent: { ...given, withdrawnAt: '2026-03-02T09:00:00.000Z', withdrawnBy: 'PORTAL' },
    userErrors: [],
  })
})

test('a consent that holds is not given twice', async () => {
  await run('giveConsent', school.portal)
  await run('giveConsent', await school.seeker('ana'))
  const held = { givenBy: 'PORTAL', withdrawnAt: null, withdrawnBy: null }
  expect(await consents()).toEqual([{ kind: 'SHARE_CONTACTS_WITH_ADVISERS', ...held }])
})

test('of two consents at the same time one is kept', async () => {
  await Promise.all([run('giveConsent', school.portal), run('giveConsent', school.portal)])
  expect(await consents()).toHaveLength(1)
})

test('withdrawing what was not given changes nothing', async () => {
  expect(await run('withdrawConsent', school.portal)).toEqual({ consent: null, userErrors: [] })
  await run('giveConsent', school.portal, 'SHARE_SENSITIVE_CHANNELS')
  expect(await run('withdrawConsent', school.portal)).toEqual({ consent: null, userErrors: [] })
  expect(await consents()).toMatchObject([{ kind: 'SHARE_SENSITIVE_CHANNELS', withdrawnAt: null }])
})

test('what was given before stays on record once it is given again', async () => {
  for (const name of ['giveConsent', 'withdrawConsent', 'giveConsent'] as const) await run(name, school.portal)
  expect(await consents()).toMatchObject([{ withdrawnAt: null }, { withdrawnAt: expect.any(String) }])
})

test('advisers see what was agreed to', async () => {
  await run('giveConsent', school.portal)
  const query = '{ seekers(first: 100) { edges { node { consents(first: 100) { edges { node { kind } } } } } } }'
  expect(JSON.stringify(await runOk(school.adviser, query))).toContain('SHARE_CONTACTS_WITH_ADVISERS')
})
