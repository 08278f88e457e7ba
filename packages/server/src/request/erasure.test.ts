import { decodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantCanaries } from '../../test/attack/canaries.ts'
import { findSeekerTables, findTextColumns } from '../../test/attack/catalogue.ts'
import { changeThroughApi, fillSeeker } from '../../test/attack/fill-seeker.ts'
import { openOwnTestDatabase } from '../../test/database.ts'
import { testNow } from '../../test/portal.ts'
import { runOk } from '../../test/run.ts'
import { openSchool, type School } from '../../test/sign-in.ts'
import { newSeeker } from '../../test/store-through-api.ts'
import type { Database } from '../database/database.ts'

let database: Database
let school: School

beforeAll(async () => {
  database = await openOwnTestDatabase()
  school = await openSchool(database)
})

afterAll(() => database.close())

/** The columns in which a word stands, in text, lists, JSON or bytes. */
async function columnsWith(word: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const { table, column } of await findTextColumns(database.prisma)) {
    const hex = Buffer.from(word).toString('hex')
    const rows = await database.prisma.$queryRawUnsafe<readonly unknown[]>(
      `select 1 from "${table}" where "${column}"::text like $1 or "${column}"::text like $2 limit 1`,
      `%${word}%`,
      `%${hex}%`,
    )
    if (rows.length > 0) found.push(`${table}.${column}`)
  }
  return found
}

test('of a seeker who is erased no text is left in any table, but the id by which portals hear of it', async () => {
  const { portal } = school
  await fillSeeker(portal, 'zoe')
  const { seekerByExternalId } = await runOk<{ seekerByExternalId: { id: string } }>(
    portal,
    '{ seekerByExternalId(externalId: "zoe") { id } }',
  )
  const { id } = seekerByExternalId
  const zoe = await school.seeker('zoe')
  await runOk(
    zoe,
    `mutation ($id: ID!) { updateSeeker(
    input: { seekerId: $id, changes: { comfort: 1 } }, idempotencyKey: "own"
  ) { userErrors { code } } }`,
    { id },
  )
  await runOk(
    portal,
    `mutation { upsertSeekers(
    input: { seekers: [{ id: "zoe", comfort: 2 }, { id: "another" }] }, idempotencyKey: "both"
  ) { userErrors { code } } }`,
  )
  const person = { tenantId: portal.tenantId, seekerId: decodeGlobalID(id).id }
  const entry = {
    ...person,
    role: 'seeker',
    at: testNow,
    requestId: 'r',
    action: 'a',
    subject: 'issuer canary-other-me',
  } as const
  const nobody = { tenantId: person.seekerId, seekerId: person.seekerId }
  const planted = (await findSeekerTables(database.prisma)).size
  expect(planted).toBeGreaterThan(12)
  await plantCanaries(database.prisma, { victim: nobody, own: person, other: person })
  await database.prisma.auditEntry.create({ data: entry })
  expect((await columnsWith('canary-other')).length).toBeGreaterThan(40)
  expect(await columnsWith('zoe')).toEqual(['idempotency_record.answer'])

  await changeThroughApi(portal, 'removeSeeker', { seekerId: id }, 'externalId')

  const asked = ['audit_entry.action', 'audit_entry.request_id']
  expect(await columnsWith('canary-other')).toEqual([...asked, 'audit_entry.subject', 'removal.external_id'])
  expect(await columnsWith('canary-other-me')).toEqual([])
  expect(await columnsWith('zoe')).toEqual([])
  const own = await database.prisma.auditEntry.findMany({ where: { ...person, role: 'seeker' } })
  expect(own.length).toBeGreaterThan(1)
  for (const { subject } of own) expect(subject).toMatch(/^erased [0-9a-f]{32}$/)
  expect(await database.prisma.removal.findMany({ where: person })).toHaveLength(1)
})

test('a mutation that is sent again after the erasure is not done again', async () => {
  const { portal } = school
  const again = `mutation { upsertSeekers(
    input: { seekers: [{ id: "zoe", comfort: 2 }, { id: "another" }] }, idempotencyKey: "both"
  ) { userErrors { code } } }`
  await expect(runOk(portal, again)).rejects.toThrow('ANSWER_LOST')
  expect(await database.prisma.seeker.count({ where: { externalId: 'zoe' } })).toBe(0)
})

test('of a contact who is erased nothing is left but ids, not even in plans and answers of mutations', async () => {
  const { portal } = school
  const word = 'zzcontact'
  const texts = ['employer', 'jobTitle', 'email', 'profileUrl', 'phone', 'note'].map((field) => [field, word])
  const lists = ['offers', 'needs', 'tags'].map((field) => [field, [word]])
  const fields = Object.fromEntries([...texts, ...lists])
  const at = '2026-02-01T09:00:00Z'
  const rows = [{ id: 'eve', name: word, channel: 'alumni', ...fields }]
  const seekerId = await newSeeker(portal, 'kim')
  const upsert = `mutation ($id: ID!, $contacts: [ContactUpsertInput!]!, $activities: [ActivityInput!]!) {
    upsertContacts(input: { seekerId: $id, contacts: $contacts }, idempotencyKey: "contacts") { userErrors { code } }
    upsertActivities(input: { seekerId: $id, activities: $activities }) { userErrors { code } }
    saveWeekPlan(input: { seekerId: $id, hours: 10 }, idempotencyKey: "plan") { userErrors { code } }
  }`
  const activities = [
    { helpReceived: { id: 'help', contactId: 'eve', at, note: word } },
    { leadReceived: { id: 'lead', contactId: 'eve', at, note: word, employer: word } },
  ]
  await runOk(portal, upsert, { id: seekerId, contacts: rows, activities })
  expect(await columnsWith(word)).toContain('idempotency_record.answer')
  expect(await columnsWith('eve')).toContain('plan_action.action_id')

  await changeThroughApi(portal, 'removeContact', { contactId: 'eve', seekerId }, 'externalId')

  expect(await columnsWith(word)).toEqual([])
  expect(await columnsWith('eve')).toEqual(['removal.external_id'])
})
