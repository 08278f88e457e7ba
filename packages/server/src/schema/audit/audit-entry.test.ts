import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openOwnTestDatabase, openTestDatabase } from '../../../test/database.ts'
import { everyPage } from '../../../test/every-page.ts'
import type { Portal } from '../../../test/portal.ts'
import { runOk, send } from '../../../test/run.ts'
import { openSchool, type School } from '../../../test/sign-in.ts'
import { storeThroughApi } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'
import { schema } from '../schema.ts'

type Entry = Readonly<
  Record<'action' | 'role' | 'apiKeyId' | 'subject' | 'seekerId' | 'requestId' | 'at', string | null>
>
type Edges = { readonly edges: readonly { readonly node: { readonly id: string } }[] }

const entries = `query ($first: Int, $after: String, $seekerId: ID, $since: DateTime) {
  auditEntries(first: $first, after: $after, seekerId: $seekerId, since: $since) {
    edges { node { action role apiKeyId subject seekerId requestId at } } pageInfo { hasNextPage endCursor }
  }
}`

const record = {
  seeker: { id: 'ana' },
  contacts: ['zzqzzqada', 'zzqzzqbob'].map((id) => ({ id, name: id, channel: 'alumni', email: `${id}@example.org` })),
  activities: [],
}

let database: Database
let school: School
let seekerId: string
let contacts: readonly string[]

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

beforeEach(async () => {
  school = await openSchool(database)
  seekerId = await storeThroughApi(school.portal, record)
  const query = 'query ($id: ID!) { seeker(id: $id) { contacts(first: 100) { edges { node { id } } } } }'
  const { seeker } = await runOk<{ seeker: { contacts: Edges } }>(school.portal, query, { id: seekerId })
  contacts = seeker.contacts.edges.map(({ node }) => node.id)
  await database.prisma.auditEntry.deleteMany({})
})

function audit(variables = {}): Promise<readonly Entry[]> {
  return everyPage(school.portal, entries, 'auditEntries', { first: 3, ...variables }) as Promise<readonly Entry[]>
}

async function idOfFirst(list: string): Promise<string> {
  const query = `query ($id: ID!) { seeker(id: $id) { ${list}(first: 1) { edges { node { id } } } } }`
  const { seeker } = await runOk<{ seeker: Readonly<Record<string, Edges>> }>(school.portal, query, { id: seekerId })
  return seeker[list]?.edges[0]?.node.id ?? ''
}

/** An input for every mutation that is accepted, by turns: each may build on the one before. */
const inputs: Readonly<Record<string, () => unknown>> = {
  createSeeker: () => ({ id: 'new' }),
  updateSeeker: () => ({ seekerId, changes: { comfort: 1 } }),
  addContacts: () => ({ seekerId, contacts: [{ id: 'x', name: 'X', channel: 'alumni' }] }),
  updateContact: () => ({ contactId: contacts[0], changes: { employer: 'Acme' } }),
  snoozeContact: () => ({ contactId: contacts[0] }),
  logActivities: () => ({ seekerId, activities: [{ helpGiven: { contactId: 'x', at: '2026-02-02T00:00:00Z' } }] }),
  updateActivity: async () => ({
    activityId: await idOfFirst('activities'),
    activity: { helpGiven: { contactId: 'x', at: '2026-02-02T00:00:00Z' } },
  }),
  removeActivities: async () => ({ seekerId, activityIds: [await idOfFirst('activities')] }),
  addAppointments: () => ({
    seekerId,
    appointments: [-2, -1, 1].map((days) => ({
      id: `${days}`,
      kind: 'TALK',
      at: new Date(Date.UTC(2026, 2, 2 + days)),
      contactIds: ['x'],
    })),
  }),
  updateAppointment: async () => ({ appointmentId: await idOfFirst('appointments'), changes: { place: 'Café' } }),
  completeAppointment: async () => ({
    appointmentId: await idOfFirst('appointments'),
    outcome: { depth: 'PERSONAL' },
  }),
  removeAppointments: async () => ({ seekerId, appointmentIds: [await idOfFirst('appointments')] }),
  cancelAppointment: async () => ({ appointmentId: await idOfFirst('appointments') }),
  addTargetEmployers: () => ({ seekerId, targetEmployers: [{ id: 'harbor', name: 'Harbor Foods' }] }),
  updateTargetEmployer: async () => ({
    targetEmployerId: await idOfFirst('targetEmployers'),
    changes: { motivation: 4 },
  }),
  removeTargetEmployers: async () => ({ seekerId, targetEmployerIds: [await idOfFirst('targetEmployers')] }),
  mergeContacts: () => ({ keep: contacts[0], remove: contacts[1] }),
  undoMerge: async () => ({ mergeId: await idOfFirst('merges') }),
  advanceIntroduction: () => ({ type: 'INTRODUCTION_OFFERED', contactId: contacts[0], otherContactId: contacts[1] }),
  saveWeekPlan: () => ({ seekerId }),
  markAction: () => ({ seekerId, actionId: 'set_goal', status: 'DONE' }),
  giveConsent: () => ({ seekerId, kind: 'SHARE_SENSITIVE_CHANNELS' }),
  withdrawConsent: () => ({ seekerId, kind: 'SHARE_SENSITIVE_CHANNELS' }),
  upsertSeekers: () => ({ seekers: [{ id: 'upserted' }] }),
  upsertContacts: () => ({ seekerId, contacts: [{ id: 'z', name: 'Z', channel: 'alumni' }] }),
  upsertActivities: () => ({
    seekerId,
    activities: [{ helpGiven: { id: 'z', contactId: 'z', at: '2026-02-02T00:00:00Z' } }],
  }),
  upsertAppointments: () => ({ seekerId, appointments: [{ id: 'z', kind: 'TALK', at: '2026-03-09T00:00:00Z' }] }),
  upsertTargetEmployers: () => ({ seekerId, targetEmployers: [{ id: 'z', name: 'Zenith' }] }),
  createCalendarFeed: () => ({ seekerId }),
  revokeCalendarFeed: () => ({ seekerId }),
  exportSeeker: () => ({ seekerId, format: 'JSON' }),
  importSeeker: () => ({ record: '{"seeker":{"id":"imported"},"contacts":[],"activities":[]}' }),
  importFiles: () => ({ seekerId, files: [{ name: 'a.csv', text: 'Name\nNoa' }] }),
  undoImport: () => ({
    seekerId,
    batch: JSON.stringify({ at: '', contacts: [], activities: [], employers: [], changes: [], matched: [] }),
  }),
  removeContact: () => ({ contactId: contacts[0] }),
  removeSeeker: () => ({ seekerId }),
  createApiKey: () => ({ name: 'X', scopes: ['READ'] }),
  rotateApiKey: async () => ({ apiKeyId: await idOfLastKey() }),
  revokeApiKey: async () => ({ apiKeyId: await idOfLastKey() }),
}

async function idOfLastKey(): Promise<string> {
  const { apiKeys } = await runOk<{ apiKeys: Edges }>(
    school.portal,
    '{ apiKeys(first: 100) { edges { node { id } } } }',
  )
  return apiKeys.edges.at(-1)?.node.id ?? ''
}

async function mutate(name: string, by: Portal, input: unknown): Promise<readonly { readonly code: string }[]> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const actualType = type === 'CreateSeekerInput' ? 'SeekerInput' : type
  const mutation = `mutation ($input: ${actualType}!) { ${name}(input: $input) { userErrors { code path message } } }`
  const response = await send(
    by,
    mutation,
    { input },
    { authorization: `Bearer ${by.accessKey}`, 'x-request-id': 'request-7' },
  )
  const { data, errors } = await response.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data[name].userErrors
}

test('nobody without a key reads the audit log', () => expectRejected(school.portal, entries))

describe('every mutation', () => {
  test('leaves one entry in the same transaction', async () => {
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort())
    for (const [name, input] of Object.entries(inputs)) {
      await database.prisma.auditEntry.deleteMany({})
      expect([name, await mutate(name, school.portal, await input())]).toEqual([name, []])
      const isAnother = ['createSeeker', 'importSeeker', 'upsertSeekers'].includes(name)
      const about = name.endsWith('ApiKey') ? null : isAnother ? expect.any(String) : seekerId
      expect(await audit()).toEqual([
        {
          action: `Mutation.${name}`,
          role: 'PORTAL',
          apiKeyId: expect.any(String),
          subject: null,
          seekerId: about,
          requestId: 'request-7',
          at: '2026-03-02T09:00:00.000Z',
        },
      ])
    }
  })

  test('that is refused leaves none', async () => {
    expect(await mutate('updateSeeker', school.portal, { seekerId, changes: { comfort: 9 } })).toHaveLength(1)
    expect(await mutate('createSeeker', school.portal, { id: 'ana' })).toHaveLength(1)
    expect(await audit()).toEqual([])
  })

  test('is taken back where it cannot be noted', async () => {
    const broken = await openOwnTestDatabase()
    const { portal } = await openSchool(broken)
    await broken.prisma.$executeRawUnsafe('alter table audit_entry rename to gone')
    await expect(mutate('createSeeker', portal, { id: 'new' })).rejects.toThrow('INTERNAL_SERVER_ERROR')
    expect(await broken.prisma.seeker.count()).toBe(0)
    await broken.close()
  })

  test('names the seeker who signed in', async () => {
    await mutate('updateSeeker', await school.seeker('ana'), { seekerId, changes: { comfort: 1 } })
    expect(await audit()).toMatchObject([
      {
        action: 'Mutation.updateSeeker',
        role: 'SEEKER',
        apiKeyId: null,
        subject: 'https://login.example.org ana',
        seekerId,
      },
    ])
  })
})

describe('an adviser who reads', () => {
  const names = 'query ($id: ID!) { seeker(id: $id) { contacts(first: 9) { edges { node { name email } } } } }'

  test('what the seeker shares leaves one entry per request', async () => {
    await mutate('giveConsent', school.portal, { seekerId, kind: 'SHARE_CONTACTS_WITH_ADVISERS' })
    await database.prisma.auditEntry.deleteMany({})
    await runOk(school.adviser, names, { id: seekerId })
    await runOk(
      school.adviser,
      '{ seekers(first: 100) { edges { node { diagnosis { verdict } review { report } } } } }',
    )
    expect(await audit()).toMatchObject([
      {
        action: expect.stringMatching(/^Seeker\.(diagnosis|review)$/),
        role: 'ADVISER',
        subject: 'https://login.example.org coach',
        seekerId,
      },
      { action: expect.stringMatching(/^Contact\.(name|email)$/), role: 'ADVISER', apiKeyId: null, seekerId },
    ])
  })

  test('what the seeker does not share leaves none', async () => {
    await runOk(school.adviser, names, { id: seekerId })
    await runOk(school.adviser, 'query ($id: ID!) { seeker(id: $id) { externalId diagnosis { verdict } } }', {
      id: seekerId,
    })
    expect(await audit()).toEqual([])
  })

  test('gets nothing where it cannot be noted', async () => {
    const broken = await openOwnTestDatabase()
    const { portal, adviser } = await openSchool(broken)
    const id = await storeThroughApi(portal, record)
    await mutate('giveConsent', portal, { seekerId: id, kind: 'SHARE_CONTACTS_WITH_ADVISERS' })
    await broken.prisma.$executeRawUnsafe('alter table audit_entry rename to gone')
    const response = await send(adviser, names, { id })
    expect(await response.text()).not.toContain('zzqzzq')
    await broken.close()
  })
})

describe('the audit log', () => {
  test('can be read for one seeker, and since a moment', async () => {
    await mutate('createSeeker', school.portal, { id: 'another' })
    await mutate('updateSeeker', school.portal, { seekerId, changes: { comfort: 1 } })
    expect(await audit({ seekerId })).toMatchObject([{ action: 'Mutation.updateSeeker' }])
    expect(await audit({ since: '2026-03-02T09:00:00Z' })).toHaveLength(2)
    expect(await audit({ since: '2026-03-02T09:00:01Z' })).toEqual([])
  })

  test("holds nothing of another tenant's", async () => {
    const neighbor = await openSchool(database)
    await mutate('createSeeker', neighbor.portal, { id: 'theirs' })
    expect(await audit()).toEqual([])
  })

  test('outlives the seeker', async () => {
    await mutate('removeSeeker', school.portal, { seekerId })
    expect(await audit({ seekerId })).toMatchObject([{ action: 'Mutation.removeSeeker', seekerId }])
  })
})
