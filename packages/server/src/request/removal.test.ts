import { decodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeThroughApi } from '../../test/attack/fill-seeker.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { runOk } from '../../test/run.ts'
import { storeThroughApi } from '../../test/store-through-api.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

/** A seeker with something of every kind about two people who are one, and about themselves. */
async function storeSeeker(externalId: string): Promise<{ readonly id: string; readonly contactId: string }> {
  const about = { note: 'zzq', contactId: 'own-ada' }
  const id = await storeThroughApi(portal, {
    seeker: { id: externalId, goal: { outcome: 'offer', by: '2026-09-01T00:00:00Z' }, hoursPerWeek: 9 },
    contacts: ['own-ada', 'own-eve'].map((own) => ({
      id: own,
      name: 'zzq',
      channel: 'alumni',
      email: 'zzq@example.org',
    })),
    activities: [
      { type: 'help_received', id: 'own-help', at: '2026-02-01T00:00:00Z', ...about },
      { type: 'thanks_sent', id: 'own-thanks', at: '2026-02-02T00:00:00Z', for: ['own-help'], ...about },
      { type: 'lead_received', id: 'own-lead', at: '2026-02-20T00:00:00Z', ...about },
      { type: 'update_sent', id: 'own-update', at: '2026-02-03T00:00:00Z', contactIds: ['own-ada', 'own-eve'] },
    ],
  })
  const { seeker } = await runOk<{ seeker: { contacts: { edges: { node: { id: string } }[] } } }>(
    portal,
    'query ($id: ID!) { seeker(id: $id) { contacts(first: 2) { edges { node { id } } } } }',
    { id },
  )
  const [keep = '', remove = ''] = seeker.contacts.edges.map(({ node }) => node.id)
  await changeThroughApi(portal, 'mergeContacts', { keep, remove }, 'merge { id }')
  await changeThroughApi(
    portal,
    'giveConsent',
    { seekerId: id, kind: 'SHARE_CONTACTS_WITH_ADVISERS' },
    'consent { kind }',
  )
  const { weekPlan } = await changeThroughApi(portal, 'saveWeekPlan', { seekerId: id }, 'weekPlan { actions { id } }')
  for (const { id: actionId } of Object(weekPlan).actions) {
    await changeThroughApi(portal, 'markAction', { seekerId: id, actionId, status: 'DONE' }, 'mark { actionId }')
  }
  await runOk(
    portal,
    'mutation ($id: ID!, $key: String) { snoozeContact(input: { contactId: $id }, idempotencyKey: $key) { contact { name } } }',
    { id: keep, key: externalId },
  )
  return { id, contactId: keep }
}

/** The tables in which a text stands, as text or as what was kept in bytes. */
async function tablesWith(text: string): Promise<readonly string[]> {
  const { prisma } = database
  const tables = await prisma.$queryRaw<readonly { readonly name: string }[]>`
    select relname::text as name from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace order by relname`
  const found: string[] = []
  for (const { name } of tables) {
    const hex = `%${Buffer.from(text).toString('hex')}%`
    const query = `select 1 from "${name}" as it where to_jsonb(it)::text like $1 or to_jsonb(it)::text like $2 limit 1`
    if ((await prisma.$queryRawUnsafe<readonly unknown[]>(query, `%${text}%`, hex)).length > 0) found.push(name)
  }
  return found
}

/** Where the row of an id is named, which the API gives with its type. */
const tablesWithRow = (id: string): Promise<readonly string[]> => tablesWith(decodeGlobalID(id).id)

test('of a contact who was removed nothing is left but ids, not even of whom they were merged with', async () => {
  const { contactId } = await storeSeeker('dana')
  expect(await tablesWith('zzq')).toEqual(['activity', 'contact', 'contact_merge'])
  await changeThroughApi(portal, 'removeContact', { contactId }, 'externalId')
  expect(await tablesWith('zzq')).toEqual([])
  expect(await tablesWith('own-')).toEqual(['removal'])
  expect(await tablesWithRow(contactId)).toEqual(['removal'])
})

test('of a seeker who was removed nothing is left but their ids, and that it was done', async () => {
  const { id, contactId } = await storeSeeker('elif')
  await changeThroughApi(portal, 'removeSeeker', { seekerId: id }, 'externalId')
  const mine = await database.prisma.removal.findMany({ where: { seekerId: decodeGlobalID(id).id } })
  expect(mine).toMatchObject([{ kind: 'seeker', externalId: 'elif' }])
  expect(await tablesWith('elif')).toEqual(['removal'])
  expect(await tablesWith('zzq')).toEqual([])
  expect(await tablesWithRow(id)).toEqual(['audit_entry', 'idempotency_record', 'removal'])
  expect(await tablesWithRow(contactId)).toEqual([])
})
