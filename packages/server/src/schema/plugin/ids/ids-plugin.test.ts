import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/database.ts'
import { openPortal, type Portal } from '../../../../test/portal.ts'
import { runOk } from '../../../../test/run.ts'
import {
  addAppointments,
  addContacts,
  logActivities,
  newSeeker,
  type Stored,
} from '../../../../test/store-through-api.ts'
import type { Database } from '../../../database/database.ts'
import { newUuid } from '../../../store/row/uuid.ts'

let database: Database
let portal: Portal
let id: string
let other: string
let people: readonly Stored[]
let theirs: readonly Stored[]

const at = '2026-02-10T09:00:00Z'
const named = ['ada', 'bob'].map((name) => ({ id: name, name, channel: 'alumni' }))

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  id = await newSeeker(portal, 'dana')
  other = await newSeeker(portal, 'elif')
  people = (await addContacts(portal, id, named)).contacts
  theirs = (await addContacts(portal, other, named)).contacts
})

afterAll(() => database.close())

type Payload = { readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[] }

async function change(field: string, input: object): Promise<Payload & Record<string, unknown>> {
  const name = field.slice(0, field.indexOf(' '))
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const selection = `${field.slice(field.indexOf(' '))} userErrors { code path }`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`
  return (
    (await runOk<Record<string, Payload & Record<string, unknown>>>(portal, query, { input }))[name] ?? {
      userErrors: [],
    }
  )
}

describe('an input names a stored row', () => {
  test('by its global id or, with the seeker, by the portal’s own', async () => {
    const [ada] = people
    for (const input of [
      { contactId: ada?.id },
      { seekerId: id, contactId: 'ada' },
      { seekerId: 'dana', contactId: 'ada' },
    ])
      expect(await change('snoozeContact contact { id }', input)).toEqual({ contact: { id: ada?.id }, userErrors: [] })
  })

  test('in a list, where both may stand beside each other', async () => {
    const logged = await logActivities(portal, 'dana', [
      { helpGiven: { id: 'h1', contactId: 'ada', at } },
      { helpGiven: { id: 'h2', contactId: people[0]?.id, at } },
    ])
    const removed = await change('removeActivities externalIds', {
      seekerId: 'dana',
      activityIds: ['h1', logged.activities[1]?.id],
    })
    expect(removed).toEqual({ externalIds: ['h1', 'h2'], userErrors: [] })
  })

  test.each([
    ['nobody’s', 'zoe'],
    ['malformed', '***'],
    ['of another type', encodeGlobalID('Activity', newUuid())],
    ['of a row that is not there', encodeGlobalID('Contact', newUuid())],
  ])('and an id that is %s is a user error', async (_, contactId) => {
    expect(await change('snoozeContact contact { id }', { seekerId: 'dana', contactId })).toEqual({
      contact: null,
      userErrors: [{ code: 'UNKNOWN_CONTACT', path: ['contactId'] }],
    })
  })

  test('and a malformed id of a seeker is one as well', async () => {
    const errors = [{ code: 'UNKNOWN_SEEKER', path: ['seekerId'] }]
    expect(await change('removeSeeker externalId', { seekerId: '***' })).toEqual({
      externalId: null,
      userErrors: errors,
    })
  })
})

describe('an entry names somebody', () => {
  test('by the global id or by the portal’s own', async () => {
    const { activities } = await logActivities(portal, id, [
      { updateSent: { id: 'u1', at, contactIds: [people[1]?.id, 'ada'] } },
      { thanksSent: { id: 't1', at, contactId: people[0]?.id } },
    ])
    const query =
      'query ($id: ID!) { node(id: $id) { ... on Activity { contacts { externalId } contact { externalId } } } }'
    const nodes = await Promise.all(activities.map((it) => runOk(portal, query, { id: it.id })))
    expect(nodes).toEqual([
      { node: { contacts: [{ externalId: 'bob' }, { externalId: 'ada' }], contact: null } },
      { node: { contacts: [], contact: { externalId: 'ada' } } },
    ])
  })

  test('also in changes of a row that is named without its seeker', async () => {
    const changes = { introducedBy: people[1]?.id }
    expect(
      await change('updateContact contact { introducer { externalId } }', { contactId: people[0]?.id, changes }),
    ).toEqual({
      contact: { introducer: { externalId: 'bob' } },
      userErrors: [],
    })
    const { appointments } = await addAppointments(portal, 'dana', [
      { id: 'talk', kind: 'TALK', at: '2026-03-05T09:00:00Z', contactIds: [people[0]?.id] },
    ])
    const moved = { appointmentId: appointments[0]?.id, changes: { contactIds: [people[1]?.id] } }
    expect(await change('updateAppointment appointment { contacts { externalId } }', moved)).toEqual({
      appointment: { contacts: [{ externalId: 'bob' }] },
      userErrors: [],
    })
  })

  test('but not by the global id of another seeker’s contact, although both have the same id of the portal', async () => {
    const { userErrors } = await logActivities(portal, id, [{ helpGiven: { contactId: theirs[0]?.id, at } }])
    expect(userErrors).toMatchObject([{ code: 'UNKNOWN_CONTACT', path: ['activities', '0', 'helpGiven', 'contactId'] }])
    const changes = { introducedBy: theirs[1]?.id }
    expect((await change('updateContact contact { id }', { contactId: people[0]?.id, changes })).userErrors).toEqual([
      { code: 'UNKNOWN_CONTACT', path: ['introducedBy'] },
    ])
  })
})

describe('a query', () => {
  test('finds what a seeker has by the portal’s own id', async () => {
    const query = `query ($seekerId: ID!) {
      contactByExternalId(seekerId: $seekerId, externalId: "ada") { id }
      activityByExternalId(seekerId: $seekerId, externalId: "u1") { type }
      appointmentByExternalId(seekerId: $seekerId, externalId: "talk") { kind }
      targetEmployerByExternalId(seekerId: $seekerId, externalId: "acme") { id }
    }`
    const found = {
      contactByExternalId: { id: people[0]?.id },
      activityByExternalId: { type: 'UPDATE_SENT' },
      appointmentByExternalId: { kind: 'TALK' },
      targetEmployerByExternalId: null,
    }
    for (const seekerId of [id, 'dana']) expect(await runOk(portal, query, { seekerId })).toEqual(found)
    expect(Object.values(await runOk<object>(portal, query, { seekerId: '***' }))).toEqual([null, null, null, null])
  })

  test.each(['***', '', encodeGlobalID('Nope', newUuid()), encodeGlobalID('Contact', newUuid())])(
    'answers null for the id %j, and everything else',
    async (missing) => {
      const query = `query ($id: ID!) { seeker(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id } channels { id } }`
      const { channels, ...others } = await runOk<{ channels: unknown[] }>(portal, query, { id: missing })
      expect([channels.length > 0, others]).toEqual([true, { seeker: null, node: null, nodes: [null] }])
    },
  )
})
