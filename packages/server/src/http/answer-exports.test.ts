import { decodeGlobalID } from '@pothos/plugin-relay'
import { type NetworkingRecord, parseRecord } from '@tiecraft/core'
import { readImport } from '@tiecraft/core/intake'
import { encodeRecord } from '@tiecraft/core/storage'
import { articleSeeker, thrivingSeeker } from '@tiecraft/examples/people'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyRecord } from '../../../core/test/arbitraries/any-record.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { runError, runOk } from '../../test/run.ts'
import { openSchool, type School } from '../../test/sign-in.ts'
import { newSeeker } from '../../test/store-through-api.ts'
import { expectRejected } from '../../test/strangers.ts'
import type { Database } from '../database/database.ts'
import { createServer } from './server.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

type Link = { readonly url: string | null; readonly userErrors: readonly { readonly code: string }[] }

const exportSeeker = `mutation ($id: ID!, $format: ExportFormat!) {
  exportSeeker(input: { seekerId: $id, format: $format }) { url expiresAt userErrors { code } }
}`
const importSeeker = `mutation ($record: String!) {
  importSeeker(input: { record: $record }) { seeker { id } userErrors { code path } }
}`

async function linkTo(by: Portal, id: string, format = 'JSON'): Promise<string> {
  const { exportSeeker: link } = await runOk<{ exportSeeker: Link }>(by, exportSeeker, { id, format })
  return link.url ?? 'none'
}

async function follow(url: string, { server }: Pick<Portal, 'server'> = portal): Promise<Response> {
  return server.fetch(new Request(url))
}

async function store(record: object): Promise<string> {
  type Data = { importSeeker: { seeker: { id: string } | null; userErrors: object[] } }
  const { importSeeker: stored } = await runOk<Data>(portal, importSeeker, { record: JSON.stringify(record) })
  if (!stored.seeker) throw new Error(JSON.stringify(stored.userErrors))
  return stored.seeker.id
}

const inOrder = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
  entries.toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** A record independent of the order of its lists. */
const sorted = ({ contacts, activities, appointments, targetEmployers = [], ...record }: NetworkingRecord) => ({
  ...record,
  ...{ contacts: inOrder(contacts), activities: inOrder(activities) },
  ...{ appointments: inOrder(appointments), targetEmployers: inOrder(targetEmployers) },
})

function parsed(input: unknown): NetworkingRecord {
  const read = parseRecord(input, { now: testNow })
  if (!read.success) throw new Error(JSON.stringify(read.issues))
  return read.value
}

test('nobody gets a link without a key of the API', () =>
  expectRejected(portal, exportSeeker, { id: '', format: 'JSON' }))

describe('an export as JSON', () => {
  test('comes in again as it went out', async () => {
    let round = 0
    const law = fc.asyncProperty(anyRecord({ contacts: 8, activities: 20 }), async (record) => {
      const given = { ...record, seeker: { ...record.seeker, id: `round ${++round}` } }
      const id = await store(encodeRecord(given))
      const { record: out } = await (await follow(await linkTo(portal, id))).json()
      expect(sorted(parsed(out))).toEqual(sorted(parsed(encodeRecord(given))))
    })
    await fc.assert(law, { numRuns: 15 })
  })

  test('holds more than one slice of rows, each once', async () => {
    const record = articleSeeker(testNow)
    const contacts = Array.from({ length: 1_203 }, (_, index) => ({ id: `c${index}`, name: 'N', channel: 'alumni' }))
    const at = '2026-02-01T09:00:00Z'
    const activities = contacts.map(({ id }) => ({ type: 'approach_sent', id, contactId: id, at }))
    const id = await store({ ...record, seeker: { ...record.seeker, id: 'many' }, contacts, activities })
    const { record: out } = await (await follow(await linkTo(portal, id))).json()
    expect(new Set(parsed(out).contacts.map((it) => it.id)).size).toBe(1_203)
    expect(new Set(parsed(out).activities.map((it) => it.id)).size).toBe(1_203)
    const table = await (await follow(await linkTo(portal, id, 'CONTACTS_CSV'))).text()
    expect(table.trimEnd().split('\r\n')).toHaveLength(1_204)
  })

  test('is refused where it is none, or there already', async () => {
    const errors = async (record: string) =>
      Object(await runOk(portal, importSeeker, { record })).importSeeker.userErrors
    expect(await errors('{')).toEqual([{ code: 'INVALID_FORMAT', path: ['record'] }])
    expect(await errors('null')).toMatchObject([{ path: ['record'] }])
    const record = { ...thrivingSeeker(testNow), contacts: [{ id: 'x' }], activities: [] }
    expect(await errors(JSON.stringify(record))).toContainEqual({
      code: 'REQUIRED',
      path: ['record', 'contacts', '0', 'name'],
    })
    await newSeeker(portal, 'here')
    const here = JSON.stringify({ record: { seeker: { id: 'here' }, contacts: [], activities: [] } })
    expect(await errors(here)).toEqual([{ code: 'DUPLICATE_ID', path: ['record', 'seeker', 'id'] }])
  })
})

describe('the other formats', () => {
  test.each([
    ['CONTACTS_CSV', 'text/csv', 'contacts.csv'],
    ['ACTIVITIES_CSV', 'text/csv', 'activities.csv'],
    ['TARGET_EMPLOYERS_CSV', 'text/csv', 'target-employers.csv'],
    ['VCARD', 'text/vcard', 'contacts.vcf'],
  ])('%s is read by the readers of files', async (format, type, name) => {
    const record = thrivingSeeker(testNow)
    const targetEmployers = [{ id: 'quay', name: 'Quay' }]
    const id = await store({ ...record, targetEmployers, seeker: { ...record.seeker, id: format } })
    const response = await follow(await linkTo(portal, id, format))
    const content = new Uint8Array(await response.arrayBuffer())
    expect([response.status, response.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    const { files, ...read } = await readImport([{ name, content }])
    expect(files).toHaveLength(1)
    const count = format === 'ACTIVITIES_CSV' ? read.activities : [...read.contacts, ...read.employers]
    expect(count.length).toBeGreaterThan(0)
  })
})

describe('a link', () => {
  let school: School
  let ana: string

  beforeAll(async () => {
    school = await openSchool(database)
    ana = await newSeeker(school.portal, 'ana')
    await newSeeker(school.portal, 'ben')
  })

  const statusOf = async (url: string, by = school.portal): Promise<number> => (await follow(url, by)).status

  test('is given to the seeker themselves, and to no other seeker, adviser or tenant', async () => {
    expect(await statusOf(await linkTo(await school.seeker('ana'), ana))).toBe(200)
    const ben = await school.seeker('ben')
    expect(await runOk(ben, exportSeeker, { id: ana, format: 'JSON' })).toMatchObject({
      exportSeeker: { url: null, userErrors: [{ code: 'UNKNOWN_SEEKER' }] },
    })
    expect(await runOk(portal, exportSeeker, { id: ana, format: 'JSON' })).toMatchObject({
      exportSeeker: { url: null },
    })
    expect((await runError(school.adviser, exportSeeker, { id: ana, format: 'JSON' })).status).toBe(403)
  })

  test('leads nowhere once it has expired, was changed, or the seeker is gone', async () => {
    const url = await linkTo(school.portal, ana)
    expect(await statusOf(url)).toBe(200)
    expect(await statusOf(url.replace(/.(?=.{9}$)/, (it) => (it === 'A' ? 'B' : 'A')))).toBe(404)
    expect(await statusOf(url.replace('/exports/', '/uploads/'))).not.toBe(200)
    expect(await statusOf(`${new URL(url).origin}/exports/`)).toBe(404)
    const later = new Date(testNow.getTime() + 10 * 60_000)
    const secret = 'the same secret on both servers, of 32 or more'
    const [one, other] = [testNow, later].map((now) =>
      createServer({ database, issuers: school.issuers, linkSecret: secret, now: () => now }),
    )
    if (!one || !other) throw new Error('There are two.')
    const shared = await linkTo({ ...school.portal, server: one }, ana)
    expect([await statusOf(shared, { ...school.portal, server: one }), await statusOf(shared)]).toEqual([200, 404])
    expect(await statusOf(shared, { ...school.portal, server: other })).toBe(404)
    await runOk(school.portal, 'mutation ($id: ID!) { removeSeeker(input: { seekerId: $id }) { externalId } }', {
      id: ana,
    })
    expect(await statusOf(url)).toBe(404)
  })

  test('is not answered to any other method, and breaks off where anything changes meanwhile', async () => {
    const record = articleSeeker(testNow)
    const id = await store({ ...record, seeker: { ...record.seeker, id: 'changing' } })
    const url = await linkTo(portal, id)
    expect((await portal.server.fetch(new Request(url, { method: 'POST' }))).status).toBe(405)
    const response = await follow(url)
    await database.prisma.contact.updateMany({ where: { seekerId: decodeGlobalID(id).id }, data: { note: 'x' } })
    await expect(response.text()).rejects.toThrow()
  })
})
