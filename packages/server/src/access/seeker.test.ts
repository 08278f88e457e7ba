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
import type { Database } from '../database/database.ts'
import { newUuid } from '../store/row/uuid.ts'

let database: Database
let school: School
let ana: Portal
let anaId: string

beforeAll(async () => {
  database = await openTestDatabase()
  school = await openSchool(database)
  anaId = await storeThroughApi(school.portal, openRecord)
  await storeThroughApi(school.portal, privateRecord)
  ana = await school.seeker('ana')
})

afterAll(() => database.close())

describe('a seeker', () => {
  test('sees all of their own data that the portal sees', async () => {
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

describe('a seeker is refused', () => {
  test.each([
    ['to add another', 'mutation { createSeeker(input: { id: "x" }) { userErrors { code } } }'],
    [
      'to remove anybody',
      `mutation { removeSeeker(input: { seekerId: "${encodeGlobalID('Seeker', newUuid())}" }) { userErrors { code } } }`,
    ],
    ['the keys', '{ apiKeys(first: 100) { edges { cursor } } }'],
    ['the audit log', '{ auditEntries(first: 100) { edges { cursor } } }'],
  ])('%s', async (_, query) => {
    const {
      status,
      errors: [error],
    } = await runError(ana, query)
    expect([status, error?.extensions?.code]).toEqual([403, 'FORBIDDEN'])
  })
})

test('a seeker of another tenant with the same name gets nothing', async () => {
  const elsewhere = await openSchool(database)
  await newSeeker(elsewhere.portal, 'ana')
  const stranger = await elsewhere.seeker('ana')
  await expectUnseen(stranger, 'query ($id: ID!) { seeker(id: $id) { externalId } }', anaId)
})
