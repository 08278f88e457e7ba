import { randomUUID } from 'node:crypto'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { runOk, send } from '../../test/run.ts'
import {
  addAppointments,
  addContacts,
  addTargetEmployers,
  logActivities,
  newSeeker,
} from '../../test/store-through-api.ts'
import { countRows } from '../../test/stored-rows.ts'
import { expectRejected } from '../../test/strangers.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const one = 'query ($id: ID!) { node(id: $id) { __typename id } }'
const several = 'query ($id: ID!) { nodes(ids: [$id]) { __typename id } }'

/** A seeker, a contact, an activity and an appointment, by their types. */
async function storeOneOfEach(owner: Portal): Promise<Readonly<Record<string, string>>> {
  const seekerId = await newSeeker(owner, randomUUID())
  const { contacts } = await addContacts(owner, seekerId, [{ id: 'ada', name: 'Ada', channel: 'alumni' }])
  const { activities } = await logActivities(owner, seekerId, [{ helpGiven: { contactId: 'ada', at: testNow } }])
  const { appointments } = await addAppointments(owner, seekerId, [{ id: 'p', kind: 'TALK', at: testNow }])
  const { targetEmployers } = await addTargetEmployers(owner, seekerId, [{ id: 'acme', name: 'Acme' }])
  const idOf = ([row]: readonly { readonly id: string }[]) => row?.id ?? ''
  return {
    Seeker: seekerId,
    Contact: idOf(contacts),
    Activity: idOf(activities),
    Appointment: idOf(appointments),
    TargetEmployer: idOf(targetEmployers),
  }
}

describe.each([one, several])('%s', (query) => {
  test('serves nobody without a key', () => expectRejected(portal, query, { id: 'x' }))

  test('finds what is stored', async () => {
    for (const [type, id] of Object.entries(await storeOneOfEach(portal))) {
      const [found] = Object.values(await runOk<Record<string, unknown>>(portal, query, { id }))
      expect([found].flat()).toEqual([{ __typename: type, id }])
    }
  })
})

const documentsWithId = {
  node: one,
  nodes: several,
  seeker: 'query ($id: ID!) { seeker(id: $id) { id } }',
  addContacts: 'mutation ($id: ID!) { addContacts(input: { seekerId: $id, contacts: [] }) { contacts { id } } }',
  logActivities:
    'mutation ($id: ID!) { logActivities(input: { seekerId: $id, activities: [] }) { activities { id } } }',
} as const

const malformedIds = {
  nothing: '',
  'no base64': '***',
  'text that is no global id': 'Seeker:1',
  'a global id without id': encodeGlobalID('Seeker', ''),
  'an id that is no UUID': encodeGlobalID('Seeker', 'nope'),
  'a NUL character': encodeGlobalID('Seeker', '\u0000'),
  'a bare NUL character': '\u0000',
  'an id of another type': encodeGlobalID('Contact', randomUUID()),
  'a type that does not exist': encodeGlobalID('Nope', randomUUID()),
  'a type that every object has': encodeGlobalID('__proto__', 'x'),
  SQL: encodeGlobalID('Seeker', "' or true --"),
  'an id of a million characters': encodeGlobalID('Seeker', 'x'.repeat(1_000_000)),
}

describe.each(Object.entries(documentsWithId))('%s, given a malformed id', (_, query) => {
  test.each(Object.entries(malformedIds))('%s, finds nothing and does not fail', async (_what, id) => {
    const before = await countRows(database.prisma)
    const response = await send(portal, query, { id })
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toContain('INTERNAL_SERVER_ERROR')
    expect(await countRows(database.prisma)).toEqual(before)
  })
})

describe('nodes', () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const missing = (count: number): string[] =>
    Array.from({ length: count }, () => encodeGlobalID('Contact', randomUUID()))

  test('takes as many ids as a page holds', async () => {
    const { nodes } = await runOk<{ nodes: unknown[] }>(portal, query, { ids: missing(100) })
    expect(nodes).toHaveLength(100)
  })

  test('refuses more, and says how many are allowed', async () => {
    const response = await send(portal, query, { ids: missing(101) })
    expect(response.status).toBe(400)
    const body = await response.text()
    expect(body).toContain('BAD_USER_INPUT')
    expect(body).toContain('100')
  })
})
