import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runOk } from '../../../test/run.ts'
import { newSeeker } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import { operatorAccess } from '../../access/access.ts'
import type { Database } from '../../database/database.ts'
import { createContext } from '../../request/context.ts'
import { rebuildSummaries } from '../summary/rebuild-summaries.ts'

let database: Database
let portal: Portal
let seekerId: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  seekerId = await newSeeker(portal, 'dana')
})

afterAll(() => database.close())

const row = 'externalId outcome userErrors { code path }'
const documents = {
  upsertSeekers: `mutation ($input: UpsertSeekersInput!, $key: String) {
    upsertSeekers(input: $input, idempotencyKey: $key) { results { ${row} seeker { externalId version } } userErrors { code path } }
  }`,
  upsertContacts: `mutation ($input: UpsertContactsInput!, $key: String) {
    upsertContacts(input: $input, idempotencyKey: $key) {
      results { ${row} contact { externalId name employer version } } userErrors { code path }
    }
  }`,
  upsertAppointments: `mutation ($input: UpsertAppointmentsInput!) {
    upsertAppointments(input: $input) { results { ${row} appointment { externalId } } userErrors { code path } }
  }`,
  upsertTargetEmployers: `mutation ($input: UpsertTargetEmployersInput!) {
    upsertTargetEmployers(input: $input) { results { ${row} targetEmployer { name } } userErrors { code path } }
  }`,
  upsertActivities: `mutation ($input: UpsertActivitiesInput!, $key: String) {
    upsertActivities(input: $input, idempotencyKey: $key) { results { ${row} activity { externalId } } userErrors { code path } }
  }`,
} as const

type Payload = {
  readonly results:
    | readonly {
        readonly externalId: string | null
        readonly outcome: string
        readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[]
      }[]
    | null
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[]
}

async function upsert(name: keyof typeof documents, input: object, key?: string): Promise<Payload> {
  const { [name]: payload } = await runOk<Record<string, Payload>>(portal, documents[name], {
    input,
    ...(key && { key }),
  })
  if (!payload) throw new Error('There is one.')
  return payload
}

const contacts = (rows: readonly object[], more: object = {}, key?: string): Promise<Payload> =>
  upsert('upsertContacts', { seekerId, contacts: rows, ...more }, key)

const activities = (rows: readonly object[], more: object = {}): Promise<Payload> =>
  upsert('upsertActivities', { seekerId, activities: rows, ...more })

/** The outcomes, with the codes and the paths of what was refused. */
const say = ({ results }: Payload) =>
  results?.map(({ outcome, userErrors }) =>
    [outcome, ...userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)].join(' '),
  )

const ada = { id: 'ada', name: 'Ada', channel: 'alumni', employer: 'Quay' }

test('nothing is stored without a key of the API', () =>
  expectRejected(portal, documents.upsertContacts, { input: { seekerId, contacts: [ada] } }))

describe('contacts', () => {
  test('are added, changed and left, each on its own', async () => {
    const ben = { id: 'ben', name: 'Ben', channel: 'alumni', introducedBy: 'eve' }
    expect(say(await contacts([ben, ada, { id: 'eve', name: 'Eve', channel: 'alumni' }]))).toEqual([
      'CREATED',
      'CREATED',
      'CREATED',
    ])
    const rows = [{ id: 'ada', employer: null }, ben, { id: 'eve', channel: 'none' }, { id: 'ada' }, { id: 'dan' }]
    expect(say(await contacts(rows))).toEqual([
      'UPDATED',
      'UNCHANGED',
      'REFUSED UNKNOWN_CHANNEL contacts.2.channel',
      'REFUSED DUPLICATE_ID contacts.3.id',
      'REFUSED REQUIRED contacts.4.name REQUIRED contacts.4.channel',
    ])
    expect(await contacts([{ id: 'ada', version: 1 }, { id: 'eve' }])).toMatchObject({
      results: [
        { externalId: 'ada', outcome: 'REFUSED', contact: { name: 'Ada', employer: null, version: 2 } },
        { externalId: 'eve', outcome: 'UNCHANGED', contact: { version: 1 } },
      ],
    })
  })

  test('of which one is refused are all refused, if that was asked for', async () => {
    const { results, userErrors } = await contacts([{ id: 'fay', name: 'F', channel: 'alumni' }, { id: 'gus' }], {
      allOrNothing: true,
    })
    expect([results, userErrors]).toMatchObject([null, [{ path: ['contacts', '1', 'name'] }, {}]])
    expect(await database.prisma.contact.count({ where: { externalId: 'fay' } })).toBe(0)
  })

  test('are at most a thousand', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ id: `m${index}` }))
    expect(await contacts(many)).toMatchObject({ results: null, userErrors: [{ code: 'TOO_BIG', path: ['contacts'] }] })
  })

  test('that the same call changes again are answered as at first, with its key', async () => {
    const kim = [{ id: 'kim', name: 'Kim', channel: 'alumni' }]
    const first = await contacts(kim, {}, 'kim')
    expect(await contacts(kim, {}, 'kim')).toEqual(first)
    expect(say(await contacts(kim))).toEqual(['UNCHANGED'])
  })

  test('of no seeker are refused', async () => {
    expect(await upsert('upsertContacts', { seekerId: 'U2Vla2VyOng=', contacts: [] })).toMatchObject({
      results: null,
      userErrors: [{ code: 'UNKNOWN_SEEKER' }],
    })
  })
})

describe('activities', () => {
  const help = { helpReceived: { id: 'help', contactId: 'ada', at: '2026-02-01T09:00:00Z', note: 'n' } }
  const thanks = { thanksSent: { id: 'thanks', contactId: 'ada', at: '2026-02-02T09:00:00Z', for: ['help'] } }

  test('are added and changed, and name each other in any order', async () => {
    expect(say(await activities([thanks, help]))).toEqual(['CREATED', 'CREATED'])
    expect(say(await activities([thanks, help]))).toEqual(['UNCHANGED', 'UNCHANGED'])
    const other = [
      { helpReceived: { ...help.helpReceived, note: null } },
      { thanksSent: { ...thanks.thanksSent, for: ['none'] } },
      { hoursLogged: { channel: 'alumni', minutes: 5, at: '2026-02-02T09:00:00Z' } },
    ]
    expect(say(await activities(other))).toEqual([
      'UPDATED',
      'REFUSED UNKNOWN_ACTIVITY activities.1.thanksSent.for.0',
      'REFUSED REQUIRED activities.2.hoursLogged.id',
    ])
    expect(await database.prisma.activity.findFirst({ where: { externalId: 'help' } })).toMatchObject({
      note: null,
      version: 2,
    })
  })

  test('decide since when a contact can have been known', async () => {
    expect(say(await contacts([{ id: 'ada', knownSince: '2026-02-01T10:00:00Z' }]))).toEqual([
      'REFUSED BEFORE_CONTACT_KNOWN contacts.0.knownSince',
    ])
    expect(say(await contacts([{ id: 'ada', knownSince: '2026-01-31T10:00:00Z' }]))).toEqual(['UPDATED'])
    const early = { helpReceived: { id: 'early', contactId: 'ada', at: '2026-01-01T09:00:00Z' } }
    expect(say(await activities([early]))).toEqual(['REFUSED BEFORE_CONTACT_KNOWN activities.0.helpReceived.at'])
  })
})

describe('appointments and target employers', () => {
  test('are added, changed and left, each on its own', async () => {
    const talk = { id: 'talk', kind: 'TALK', at: '2026-03-09T09:00:00Z', contactIds: ['ada'] }
    const arranged = (rows: readonly object[]) => upsert('upsertAppointments', { seekerId, appointments: rows })
    const rows = [talk, { ...talk, id: 'other', contactIds: ['none'] }, { id: 'third', kind: 'EVENT' }]
    expect(say(await arranged(rows))).toEqual([
      'CREATED',
      'REFUSED UNKNOWN_CONTACT appointments.1.contactIds.0',
      'REFUSED REQUIRED appointments.2.at',
    ])
    expect(say(await arranged([talk]))).toEqual(['UNCHANGED'])
    expect(say(await arranged([{ id: 'talk', contactIds: null, place: 'Café' }]))).toEqual(['UPDATED'])
  })

  test('share no name, unless one gives it up', async () => {
    const wished = (rows: readonly object[]) => upsert('upsertTargetEmployers', { seekerId, targetEmployers: rows })
    const [acme, quay] = [
      { id: 'acme', name: 'Acme' },
      { id: 'quay', name: 'Quay' },
    ]
    expect(say(await wished([acme, { id: 'again', name: 'ACME Inc.' }, quay]))).toEqual([
      'CREATED',
      'REFUSED DUPLICATE_EMPLOYER targetEmployers.1.name',
      'CREATED',
    ])
    const turned = [{ ...acme, name: 'Zenith' }, { ...quay, name: 'Acme' }, { id: 'acme' }]
    expect(say(await wished(turned))).toEqual(['UPDATED', 'UPDATED', 'REFUSED DUPLICATE_ID targetEmployers.2.id'])
    expect(say(await wished([{ id: 'quay', motivation: 5, version: 1 }]))).toEqual([
      'REFUSED VERSION_CONFLICT targetEmployers.0.version',
    ])
  })
})

describe('seekers', () => {
  const seekers = (rows: readonly object[]): Promise<Payload> => upsert('upsertSeekers', { seekers: rows })

  test('are added and changed, each on its own, and noted in the audit log where they are', async () => {
    const entries = () => database.prisma.auditEntry.count({ where: { action: 'Mutation.upsertSeekers' } })
    const goal = { outcome: 'OFFER', by: '2026-09-01T00:00:00Z', count: 1 }
    const reports = [{ topic: 'FEW_CONTACTS', text: 'none here' }]
    const rows = [
      { id: 'dana', comfort: 3, selfReports: reports },
      { id: 'elif', goal },
      { id: 'finn', comfort: 9 },
    ]
    expect(say(await seekers(rows))).toEqual(['UPDATED', 'CREATED', 'REFUSED TOO_BIG seekers.2.comfort'])
    expect(await entries()).toBe(2)
    expect(say(await seekers(rows.slice(0, 2)))).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(await entries()).toBe(2)
    expect(await seekers([{ id: 'dana', selfReports: null, preferences: { locale: 'es' } }])).toMatchObject({
      results: [{ outcome: 'UPDATED', seeker: { externalId: 'dana', version: 3 } }],
    })
  })

  test('that two calls add at the same time are added once', async () => {
    const rows = [{ id: 'x1' }, { id: 'x2' }]
    const both = await Promise.all([seekers(rows), seekers(rows.toReversed())])
    expect(both.flatMap((it) => say(it) ?? []).sort()).toEqual(['CREATED', 'CREATED', 'UNCHANGED', 'UNCHANGED'])
  })
})

test('what rows do not change is not written', async () => {
  const { prisma } = database
  const all = async () => [
    await prisma.seeker.findMany({ orderBy: { id: 'asc' } }),
    await prisma.contact.findMany({ orderBy: { id: 'asc' } }),
    await prisma.activity.findMany({ orderBy: { id: 'asc' } }),
    await prisma.seekerRevision.findMany({ orderBy: { seekerId: 'asc' } }),
  ]
  const before = await all()
  const help = { helpReceived: { id: 'help', contactId: 'ada', at: '2026-02-01T09:00:00Z' } }
  expect([say(await contacts([{ ...ada, employer: null }])), say(await activities([help]))]).toEqual([
    ['UNCHANGED'],
    ['UNCHANGED'],
  ])
  expect(await all()).toEqual(before)
})

test('the summaries are those of the log, also where a row moves what happened or the channel', async () => {
  const moved = { helpReceived: { id: 'help', contactId: 'ben', at: '2026-02-03T09:00:00Z' } }
  const late = { replyReceived: { id: 'late', contactId: 'ada', at: '2026-01-31T12:00:00Z' } }
  const update = { updateSent: { id: 'u', contactIds: ['ada', 'eve'], at: '2026-02-04T09:00:00Z' } }
  expect(say(await activities([moved, late, update]))).toEqual(['UPDATED', 'CREATED', 'CREATED'])
  const other = { id: 'ada', channel: 'place_of_worship', startingStage: 'ALLY' }
  expect(say(await contacts([other]))).toEqual(['UPDATED'])
  const context = createContext(database, operatorAccess(portal.tenantId), testNow)
  expect(await rebuildSummaries(context, portal.tenantId)).toMatchObject({ wrong: 0 })
  await context.end()
})
