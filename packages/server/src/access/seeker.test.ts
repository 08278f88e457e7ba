import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { expectUnseen } from '../../test/neighbor.ts'
import type { Portal } from '../../test/portal.ts'
import { openRecord, privateMark, privateRecord } from '../../test/private-record.ts'
import { everythingFor } from '../../test/role-fields.ts'
import { runError, runOk } from '../../test/run.ts'
import { openSchool, type School } from '../../test/sign-in.ts'
import { addContacts, newSeeker, storeThroughApi } from '../../test/store-through-api.ts'
import { countRows } from '../../test/stored-rows.ts'
import type { Database } from '../database/database.ts'
import { newUuid } from '../store/uuid.ts'

let database: Database
let school: School
let ana: Portal
let anaId: string
let other: Readonly<Record<'seeker' | 'contact' | 'activity' | 'merge', string>>

beforeAll(async () => {
  database = await openTestDatabase()
  school = await openSchool(database.prisma)
  anaId = await storeThroughApi(school.portal, openRecord)
  other = await storeOther()
  ana = await school.seeker('ana')
})

afterAll(() => database.close())

/** Somebody else of the same tenant, with one of everything. */
async function storeOther(): Promise<typeof other> {
  const seeker = await storeThroughApi(school.portal, privateRecord)
  const lists = 'contacts(first: 9) { edges { node { id } } } activities(first: 1) { edges { node { id } } }'
  type Edges = { readonly edges: readonly { readonly node: { readonly id: string } }[] }
  const data = await runOk<{ seeker: { contacts: Edges; activities: Edges } }>(
    school.portal,
    `query ($id: ID!) { seeker(id: $id) { ${lists} } }`,
    { id: seeker },
  )
  const [contact = ''] = data.seeker.contacts.edges.map(({ node }) => node.id)
  const [activity = ''] = data.seeker.activities.edges.map(({ node }) => node.id)
  const twice = ['m1', 'm2'].map((id) => ({ id, name: 'Same', channel: 'alumni' }))
  const [keep, remove] = (await addContacts(school.portal, seeker, twice)).contacts.map(({ id }) => id)
  const merge = 'mutation ($input: MergeContactsInput!) { mergeContacts(input: $input) { merge { id } } }'
  const merged = await runOk<{ mergeContacts: { merge: { id: string } } }>(school.portal, merge, {
    input: { keep, remove },
  })
  return { seeker, contact, activity, merge: merged.mergeContacts.merge.id }
}

describe('a seeker', () => {
  test('sees of themselves whatever the portal sees', async () => {
    const query = `query ($id: ID!) { seeker(id: $id) ${everythingFor('seeker', 'Seeker')} }`
    const own = await runOk(ana, query, { id: anaId })
    expect(own).toEqual(await runOk(school.portal, query, { id: anaId }))
    expect(JSON.stringify(own)).toMatch(new RegExp(privateMark))
  })

  test('is the only one in every list', async () => {
    const query =
      '{ seekers(first: 9) { totalCount edges { node { externalId } } } removals(first: 9) { edges { node { externalId } } } }'
    expect(await runOk(ana, query)).toEqual({
      seekers: { totalCount: 1, edges: [{ node: { externalId: 'ana' } }] },
      removals: { edges: [] },
    })
  })

  test('finds nobody else by the portal’s own id', async () => {
    const query = 'query ($id: ID!) { seekerByExternalId(externalId: $id) { id } }'
    expect(await runOk(ana, query, { id: 'eve' })).toEqual({ seekerByExternalId: null })
    expect(await runOk(ana, query, { id: 'ana' })).toEqual({ seekerByExternalId: { id: anaId } })
  })

  test('changes their own record', async () => {
    const { userErrors } = await addContacts(ana, anaId, [{ id: 'new', name: 'New', channel: 'alumni' }])
    expect(userErrors).toEqual([])
    const mutation = `mutation ($input: UpdateSeekerInput!) {
      updateSeeker(input: $input) { seeker { comfort } userErrors { code } }
    }`
    expect(await runOk(ana, mutation, { input: { seekerId: anaId, changes: { comfort: 5 } } })).toEqual({
      updateSeeker: { seeker: { comfort: 5 }, userErrors: [] },
    })
  })
})

const errors = 'userErrors { code path message allowed }'
const activity = '{ helpGiven: { contactId: "x", at: "2026-01-01T00:00:00Z" } }'

/** Every way to name something stored, and of what kind. */
const waysIn: Readonly<Record<string, readonly [kind: keyof typeof other, document: string]>> = {
  node: ['contact', 'query ($id: ID!) { node(id: $id) { __typename id } }'],
  'node of a merge': ['merge', 'query ($id: ID!) { node(id: $id) { __typename id } }'],
  nodes: ['activity', 'query ($id: ID!) { nodes(ids: [$id]) { __typename id } }'],
  seeker: ['seeker', 'query ($id: ID!) { seeker(id: $id) { externalId } }'],
  addContacts: ['seeker', `mutation ($id: ID!) { addContacts(input: { seekerId: $id, contacts: [] }) { ${errors} } }`],
  updateSeeker: ['seeker', `mutation ($id: ID!) { updateSeeker(input: { seekerId: $id, changes: {} }) { ${errors} } }`],
  logActivities: [
    'seeker',
    `mutation ($id: ID!) { logActivities(input: { seekerId: $id, activities: [] }) { ${errors} } }`,
  ],
  removeActivities: [
    'seeker',
    `mutation ($id: ID!) { removeActivities(input: { seekerId: $id, activityIds: [] }) { ${errors} } }`,
  ],
  saveWeekPlan: ['seeker', `mutation ($id: ID!) { saveWeekPlan(input: { seekerId: $id }) { ${errors} } }`],
  markAction: [
    'seeker',
    `mutation ($id: ID!) { markAction(input: { seekerId: $id, actionId: "set_goal", status: DONE }) { ${errors} } }`,
  ],
  giveConsent: [
    'seeker',
    `mutation ($id: ID!) { giveConsent(input: { seekerId: $id, kind: SHARE_SENSITIVE_CHANNELS }) { ${errors} } }`,
  ],
  withdrawConsent: [
    'seeker',
    `mutation ($id: ID!) { withdrawConsent(input: { seekerId: $id, kind: SHARE_SENSITIVE_CHANNELS }) { ${errors} } }`,
  ],
  updateContact: [
    'contact',
    `mutation ($id: ID!) { updateContact(input: { contactId: $id, changes: { name: "X" } }) { ${errors} } }`,
  ],
  removeContact: ['contact', `mutation ($id: ID!) { removeContact(input: { contactId: $id }) { ${errors} } }`],
  snoozeContact: [
    'contact',
    `mutation ($id: ID!) { snoozeContact(input: { contactId: $id, until: "2030-01-01T00:00:00Z" }) { ${errors} } }`,
  ],
  mergeContacts: ['contact', `mutation ($id: ID!) { mergeContacts(input: { keep: $id, remove: $id }) { ${errors} } }`],
  advanceIntroduction: [
    'contact',
    `mutation ($id: ID!) { advanceIntroduction(input: { type: INTRODUCTION_OFFERED, contactId: $id, otherContactId: $id }) { ${errors} } }`,
  ],
  updateActivity: [
    'activity',
    `mutation ($id: ID!) { updateActivity(input: { activityId: $id, activity: ${activity} }) { ${errors} } }`,
  ],
  undoMerge: ['merge', `mutation ($id: ID!) { undoMerge(input: { mergeId: $id }) { ${errors} } }`],
}

describe("another seeker's", () => {
  test.each(Object.entries(waysIn))('is not there for %s', async (_, [kind, document]) => {
    const before = await countRows(database.prisma)
    await expectUnseen(ana, document, other[kind])
    expect(await countRows(database.prisma)).toEqual(before)
  })

  test('contact is not there beside one of their own', async () => {
    const { contacts } = await addContacts(ana, anaId, [{ id: `c${newUuid()}`, name: 'Own', channel: 'alumni' }])
    const document = `mutation ($id: ID!) { mergeContacts(input: { keep: "${contacts[0]?.id}", remove: $id }) { ${errors} } }`
    await expectUnseen(ana, document, other.contact)
  })

  test('activity cannot be removed with their own', async () => {
    const document = `mutation ($id: ID!) {
      removeActivities(input: { seekerId: "${anaId}", activityIds: [$id] }) { ${errors} }
    }`
    await expectUnseen(ana, document, other.activity)
  })

  test('contact cannot be named in an activity or a contact of their own', async () => {
    const { userErrors } = await addContacts(ana, anaId, [
      { id: `c${newUuid()}`, name: 'Own', channel: 'alumni', introducedBy: 'zzqzzqdan' },
    ])
    expect(userErrors).toMatchObject([{ code: 'UNKNOWN_CONTACT' }])
  })
})

describe('a seeker is refused', () => {
  test.each([
    ['to add another', 'mutation { createSeeker(input: { id: "x" }) { userErrors { code } } }'],
    [
      'to remove anybody',
      `mutation { removeSeeker(input: { seekerId: "${encodeGlobalID('Seeker', newUuid())}" }) { userErrors { code } } }`,
    ],
    ['the keys', '{ apiKeys { edges { cursor } } }'],
    ['the audit log', '{ auditEntries { edges { cursor } } }'],
  ])('%s', async (_, query) => {
    const {
      status,
      errors: [error],
    } = await runError(ana, query)
    expect([status, error?.extensions?.code]).toEqual([403, 'FORBIDDEN'])
  })
})

test('a seeker of another tenant with the same name gets nothing', async () => {
  const elsewhere = await openSchool(database.prisma)
  await newSeeker(elsewhere.portal, 'ana')
  const stranger = await elsewhere.seeker('ana')
  await expectUnseen(stranger, 'query ($id: ID!) { seeker(id: $id) { externalId } }', anaId)
})
