import { decodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal } from '../../../test/portal.ts'
import { runOk } from '../../../test/run.ts'
import { addContacts, logActivities, newSeeker, type Stored, type UserError } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

type Merged = {
  readonly contact: { readonly email: string | null; readonly employer: string | null } | null
  readonly merge: { readonly id: string; readonly removedExternalId: string } | null
  readonly userErrors: readonly UserError[]
}

const errors = 'userErrors { code path message allowed }'
const mergeContacts = `mutation ($input: MergeContactsInput!) {
  mergeContacts(input: $input) { contact { email employer } merge { id removedExternalId } ${errors} }
}`
const undoMerge = `mutation ($input: UndoMergeInput!) {
  undoMerge(input: $input) { contacts { id externalId } ${errors} }
}`
const everything = `query ($id: ID!) { seeker(id: $id) {
  contacts(first: 20) {
    totalCount
    edges { node { id externalId name email employer offers introducer { externalId } } }
  }
  activities(first: 50) {
    edges { node { id type at contact { externalId } otherContact { externalId } contacts { externalId } } }
  }
  merges(first: 5) { edges { node { removedExternalId keptContact { externalId } } } }
  thanksOwed { contact { externalId } activityExternalId }
  introductions(first: 9) { edges { node { id stage } } }
} }`

const at = '2026-02-01T00:00:00.000Z'
const people = [
  { id: 'ruth', name: 'Ruth Vega', channel: 'alumni', email: 'ruth@example.org', offers: ['figma'] },
  { id: 'ruth-2', name: 'Vega, Ruth', channel: 'alumni', employer: 'Acme', offers: ['hiring'] },
  { id: 'sam', name: 'Sam', channel: 'alumni', introducedBy: 'ruth-2' },
]
const log = [
  { helpReceived: { id: 'h1', at, contactId: 'ruth-2' } },
  { approachSent: { id: 'a1', at, contactId: 'ruth' } },
  { updateSent: { id: 'u1', at, contactIds: ['sam', 'ruth-2', 'ruth'] } },
  { introductionOffered: { id: 'i1', at, contactId: 'sam', otherContactId: 'ruth-2' } },
]

let database: Database
let portal: Portal
let seekerId: string
let ruth: Stored
let double: Stored

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  seekerId = await newSeeker(portal, 'dana')
  const { contacts } = await addContacts(portal, seekerId, people)
  expect((await logActivities(portal, seekerId, log)).userErrors).toEqual([])
  const [first, second] = contacts
  if (!first || !second) throw new Error('Refused.')
  ;[ruth, double] = [first, second]
})

afterAll(() => database.close())

async function merge(input: object, by = portal): Promise<Merged> {
  return (await runOk<{ mergeContacts: Merged }>(by, mergeContacts, { input })).mergeContacts
}

test('nothing is merged for anyone without a key', async () => {
  await expectRejected(portal, mergeContacts, { input: { keep: ruth.id, remove: double.id } })
  expect(await database.prisma.contact.count()).toBe(3)
})

test("another tenant's contacts and merges are not there", async () => {
  const stranger = await openPortal(database)
  expect((await merge({ keep: ruth.id, remove: double.id }, stranger)).userErrors).toMatchObject([
    { code: 'UNKNOWN_CONTACT', path: ['keep'] },
  ])
  const { merge: done } = await merge({ keep: ruth.id, remove: double.id })
  const undone = await runOk(stranger, undoMerge, { input: { mergeId: done?.id } })
  expect(undone).toMatchObject({ undoMerge: { contacts: [], userErrors: [{ code: 'UNKNOWN_MERGE' }] } })
  await runOk(portal, undoMerge, { input: { mergeId: done?.id } })
})

test('a policy that a field does not allow is refused with what is', async () => {
  const { userErrors } = await merge({ keep: ruth.id, remove: double.id, policy: { channel: 'UNION' } })
  expect(userErrors).toMatchObject([{ code: 'NOT_ONE_OF', path: ['policy', 'channel'], allowed: ['KEEP', 'OTHER'] }])
})

test('two contacts of different seekers are not merged', async () => {
  const other = await newSeeker(portal, 'ben')
  const { contacts } = await addContacts(portal, other, [{ id: 'ruth', name: 'Ruth', channel: 'alumni' }])
  expect((await merge({ keep: ruth.id, remove: contacts[0]?.id })).userErrors).toMatchObject([
    { code: 'UNKNOWN_CONTACT', path: ['remove'] },
  ])
})

test('a merge moves everything that names the contact, and undoing it is as if nothing had been', async () => {
  const before = await runOk(portal, everything, { id: seekerId })
  const { contact, merge: done } = await merge({ keep: ruth.id, remove: double.id })
  expect(contact).toEqual({ email: 'ruth@example.org', employer: 'Acme' })
  expect(await runOk(portal, everything, { id: seekerId })).toMatchObject({
    seeker: {
      contacts: {
        totalCount: 2,
        edges: [
          { node: { externalId: 'ruth', offers: ['figma', 'hiring'] } },
          { node: { externalId: 'sam', introducer: { externalId: 'ruth' } } },
        ],
      },
      merges: { edges: [{ node: { removedExternalId: 'ruth-2', keptContact: { externalId: 'ruth' } } }] },
      thanksOwed: [{ contact: { externalId: 'ruth' }, activityExternalId: 'h1' }],
      introductions: { edges: [{ node: { id: 'ruth+sam', stage: 'ASKED_ONE' } }] },
    },
  })
  const named = await database.prisma.activity.findMany({ where: { seekerId: decodeGlobalID(seekerId).id } })
  const rowOfRuth = decodeGlobalID(ruth.id).id
  expect(named).toHaveLength(log.length)
  expect(named.find(({ externalId }) => externalId === 'h1')?.contactId).toBe(rowOfRuth)
  expect(named.find(({ externalId }) => externalId === 'i1')?.otherContactId).toBe(rowOfRuth)
  expect(named.find(({ externalId }) => externalId === 'u1')?.contactIds).toEqual([expect.any(String), rowOfRuth])
  const undone = await runOk(portal, undoMerge, { input: { mergeId: done?.id } })
  expect(undone).toEqual({
    undoMerge: {
      contacts: [
        { id: ruth.id, externalId: 'ruth' },
        { id: double.id, externalId: 'ruth-2' },
      ],
      userErrors: [],
    },
  })
  expect(await runOk(portal, everything, { id: seekerId })).toEqual(before)
  const again = await runOk(portal, undoMerge, { input: { mergeId: done?.id } })
  expect(again).toMatchObject({ undoMerge: { userErrors: [{ code: 'UNKNOWN_MERGE', path: ['mergeId'] }] } })
})

test('a contact that comes back has a later version than the one it had', async () => {
  const versions = async () => {
    const rows = await database.prisma.contact.findMany({ where: { seekerId: decodeGlobalID(seekerId).id } })
    return new Map(rows.map(({ externalId, version }) => [externalId, version]))
  }
  const before = await versions()
  const { merge: done } = await merge({ keep: ruth.id, remove: double.id })
  await runOk(portal, undoMerge, { input: { mergeId: done?.id } })
  const after = await versions()
  for (const id of ['ruth', 'ruth-2', 'sam']) expect(after.get(id)).toBeGreaterThan(before.get(id) ?? 0)
})

test('of two equal merges at the same time one is made', async () => {
  const outcomes = await Promise.all([1, 2].map(() => merge({ keep: ruth.id, remove: double.id })))
  expect(outcomes.flatMap(({ merge: done }) => done ?? [])).toHaveLength(1)
  expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['UNKNOWN_CONTACT'])
})
