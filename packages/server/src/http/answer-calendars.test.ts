import { thrivingSeeker } from '@tiecraft/examples/people'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { runError, runOk } from '../../test/run.ts'
import { openSchool } from '../../test/sign-in.ts'
import { newSeeker, storeThroughApi } from '../../test/store-through-api.ts'
import { expectRejected } from '../../test/strangers.ts'
import type { Database } from '../database/database.ts'
import { createServer } from './server.ts'

let database: Database
let portal: Portal
let seekerId: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  const record = thrivingSeeker(testNow)
  const [{ id: contactId } = { id: '' }] = record.contacts
  const church = { id: 'pat', name: 'Pat Church', channel: 'place_of_worship', contactEveryDays: 1 }
  const talk = { id: 'talk', kind: 'talk', at: '2026-03-04T09:00:00Z', contactIds: [contactId], place: 'Café' } as const
  const secret = {
    id: 'secret',
    kind: 'talk',
    at: '2026-03-05T09:00:00Z',
    contactIds: ['pat'],
    title: 'Prayer',
  } as const
  const contacts = [...record.contacts, church]
  seekerId = await storeThroughApi(portal, { ...record, contacts, appointments: [talk, secret] })
})

afterAll(() => database.close())

const create = `mutation ($id: ID!) { createCalendarFeed(input: { seekerId: $id }) {
  url seeker { calendarFeedCreatedAt } userErrors { code }
} }`
const revoke =
  'mutation ($id: ID!) { revokeCalendarFeed(input: { seekerId: $id }) { seeker { calendarFeedCreatedAt } } }'

async function feedOf(id = seekerId, by = portal): Promise<string> {
  const { createCalendarFeed } = await runOk<{ createCalendarFeed: { url: string | null } }>(by, create, { id })
  return createCalendarFeed.url ?? 'none'
}

const ask = async (url: string, init: RequestInit = {}, { server }: Pick<Portal, 'server'> = portal) =>
  server.fetch(new Request(url, init))

/** The events of a calendar as another library reads them. */
async function eventsOf(response: Response): Promise<readonly ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

test('nobody makes an address without a key of the API', () => expectRejected(portal, create, { id: '' }))

describe('a calendar feed', () => {
  test('holds appointments, the plan and who is due, each once, as another library reads it', async () => {
    const response = await ask(await feedOf())
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    const events = await eventsOf(response)
    const ids = events.map(({ uid }) => uid)
    expect(new Set(ids).size).toBe(ids.length)
    expect(events.find(({ location }) => location === 'Café')?.startDate.toJSDate()).toEqual(
      new Date('2026-03-04T09:00:00Z'),
    )
    expect(events.length).toBeGreaterThan(5)
    for (const { component } of events) expect(component.getFirstPropertyValue('class')).toBe('PRIVATE')
  })

  test('names nothing that is sensitive', async () => {
    const text = await (await ask(await feedOf())).text()
    expect(text).not.toMatch(/Pat Church|Prayer/)
  })

  test('is sent again only once it has changed', async () => {
    await runOk(portal, 'mutation ($id: ID!) { saveWeekPlan(input: { seekerId: $id }) { userErrors { code } } }', {
      id: seekerId,
    })
    const url = await feedOf()
    const etag = (await ask(url)).headers.get('etag') ?? ''
    const later = createServer({ database, now: () => new Date(testNow.getTime() + 3 * 60_000) })
    for (const server of [portal.server, later]) {
      const same = await ask(url, { headers: { 'if-none-match': `"x", ${etag}` } }, { server })
      expect([same.status, await same.text()]).toEqual([304, ''])
    }
    const head = await ask(url, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
    const add = `mutation ($id: ID!) { addAppointments(input: { seekerId: $id, appointments: [
      { id: "new", kind: EVENT, at: "2026-03-06T09:00:00Z" }
    ] }) { userErrors { code } } }`
    await runOk(portal, add, { id: seekerId })
    expect((await ask(url, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  test('is in the language that the seeker prefers, else in that of the request', async () => {
    const id = await newSeeker(portal, 'dos')
    const url = await feedOf(id)
    const titles = async (language: string) =>
      (await eventsOf(await ask(url, { headers: { 'accept-language': language } }))).map(({ summary }) => summary)
    expect(await titles('es')).not.toEqual(await titles('en'))
    const prefer = `mutation ($id: ID!) { updateSeeker(input: {
      seekerId: $id, changes: { preferences: { locale: "es" } }
    }) { userErrors { code } } }`
    await runOk(portal, prefer, { id })
    expect(await titles('en')).toEqual(await titles('es'))
  })
})

describe('the address of a calendar', () => {
  const statusOf = async (url: string): Promise<number> => (await ask(url)).status

  test('leads nowhere once there is another, it is revoked or the seeker is gone', async () => {
    const id = await newSeeker(portal, 'gone')
    const first = await feedOf(id)
    expect(await statusOf(first)).toBe(200)
    const second = await feedOf(id)
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200])
    expect(await runOk(portal, revoke, { id })).toEqual({
      revokeCalendarFeed: { seeker: { calendarFeedCreatedAt: null } },
    })
    expect(await statusOf(second)).toBe(404)
    const third = await feedOf(id)
    await runOk(portal, 'mutation ($id: ID!) { removeSeeker(input: { seekerId: $id }) { externalId } }', { id })
    expect(await statusOf(third)).toBe(404)
  })

  test('that is unknown, malformed or revoked is answered alike', async () => {
    const url = await feedOf()
    const { origin, pathname } = new URL(url)
    await runOk(portal, revoke, { id: seekerId })
    const answers = [url, `${origin}/calendars/${'0'.repeat(64)}.ics`, `${origin}/calendars/x`, `${origin}${pathname}x`]
    const all = await Promise.all(
      answers.map(async (it) => {
        const response = await ask(it, { headers: { 'x-request-id': 'same' } })
        return [response.status, [...response.headers], await response.text()]
      }),
    )
    for (const answer of all) expect(answer).toEqual(all[0])
    expect(all[0]?.[0]).toBe(404)
    expect((await ask(url, { method: 'POST' })).status).toBe(405)
  })

  test('is stored as a hash, and made by nobody but the portal and the seeker', async () => {
    const school = await openSchool(database)
    const ana = await newSeeker(school.portal, 'ana')
    await newSeeker(school.portal, 'ben')
    const url = await feedOf(ana, await school.seeker('ana'))
    const secret = /[0-9a-f]{64}/.exec(url)?.[0] ?? 'none'
    expect(JSON.stringify(await database.prisma.calendarFeed.findMany())).not.toContain(secret)
    expect(await feedOf(ana, await school.seeker('ben'))).toBe('none')
    expect(await feedOf(ana)).toBe('none')
    expect((await runError(school.adviser, create, { id: ana })).status).toBe(403)
  })
})
