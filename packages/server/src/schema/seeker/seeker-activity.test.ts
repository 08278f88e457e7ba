import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { runOk } from '../../../test/run.ts'
import { openSchool, type School } from '../../../test/sign-in.ts'
import { addContacts, logActivities, newSeeker } from '../../../test/store-through-api.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let school: School
let id: string

beforeAll(async () => {
  database = await openTestDatabase()
  school = await openSchool(database)
  id = await newSeeker(school.portal, 'dana')
  await newSeeker(school.portal, 'elif')
  const people = [
    { id: 'ada', name: 'Ada', channel: 'alumni', contactEveryDays: 14 },
    { id: 'eve', name: 'Eve', channel: 'place_of_worship' },
  ]
  await addContacts(school.portal, id, people)
  await logActivities(school.portal, id, [
    { approachSent: { contactId: 'ada', at: '2026-01-20T09:00:00Z', note: 'Wrote about figma' } },
    { replyReceived: { contactId: 'ada', at: '2026-01-21T09:00:00Z', note: 'Likes chess' } },
    { hoursLogged: { channel: 'alumni', minutes: 90, at: '2026-01-22T09:00:00Z' } },
    { conversationHeld: { contactId: 'eve', depth: 'PERSONAL', at: '2026-02-25T09:00:00Z', note: 'After mass' } },
    { helpGiven: { contactId: 'ada', at: '2026-01-24T09:00:00Z' } },
  ])
})

afterAll(() => database.close())

const caseload = `{ seekers(first: 9) { nodes {
  externalId lastActivityAt stalledSince weeklySeries(weeks: 6) { weekOf approaches replies talks referrals hours }
} } }`

type Row = {
  readonly externalId: string
  readonly lastActivityAt: string | null
  readonly stalledSince: string | null
  readonly weeklySeries: readonly { readonly weekOf: string; readonly talks: number }[]
}

const rows = async (by: School['portal']): Promise<readonly Row[]> =>
  (await runOk<{ seekers: { nodes: readonly Row[] } }>(by, caseload)).seekers.nodes

describe('a page of seekers', () => {
  test('says when each was last active, and what was logged week by week', async () => {
    const [dana, elif] = await rows(school.portal)
    expect(dana).toMatchObject({ lastActivityAt: '2026-02-25T09:00:00.000Z', stalledSince: null })
    expect(dana?.weeklySeries).toHaveLength(6)
    expect(dana?.weeklySeries).toMatchObject([
      { weekOf: '2026-01-26' },
      { weekOf: '2026-02-02' },
      { weekOf: '2026-02-09' },
      { weekOf: '2026-02-16' },
      { weekOf: '2026-02-23', talks: 1 },
      { weekOf: '2026-03-02', talks: 0, hours: 0 },
    ])
    expect(elif).toMatchObject({ lastActivityAt: null, stalledSince: null })
  })

  test('shows advisers nothing of a channel that is not shared', async () => {
    const [dana] = await rows(school.adviser)
    expect(dana).toMatchObject({ lastActivityAt: '2026-01-24T09:00:00.000Z', stalledSince: '2026-01-24T09:00:00.000Z' })
    expect(dana?.weeklySeries.map(({ talks }) => talks)).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('can be asked for the inactive only', async () => {
    const query = '{ seekers(first: 9, inactiveSince: "2026-02-01T00:00:00Z") { nodes { externalId } } }'
    const names = async (by: School['portal']) =>
      (await runOk<{ seekers: { nodes: readonly Row[] } }>(by, query)).seekers.nodes.map((it) => it.externalId)
    expect([await names(school.portal), await names(school.adviser)]).toEqual([['elif'], ['dana', 'elif']])
  })
})

describe('the last note with somebody', () => {
  const query = `query ($id: ID!) { seeker(id: $id) { dueContacts(first: 9, dueBefore: "2027-01-01T00:00:00Z") { nodes {
    contact { ... on Contact { lastNoted { note at type } } }
  } } } }`

  test('stands beside whom to be in touch with', async () => {
    expect(JSON.stringify(await runOk(school.portal, query, { id }))).toContain(
      '{"note":"Likes chess","at":"2026-01-21T09:00:00.000Z","type":"REPLY_RECEIVED"}',
    )
  })

  test('is not for an adviser with whom contacts are not shared', async () => {
    const text = JSON.stringify(await runOk(school.adviser, query, { id }))
    expect(text).toContain('{"note":null,"at":"2026-01-21T09:00:00.000Z","type":"REPLY_RECEIVED"}')
    expect(text).not.toMatch(/chess|mass/)
  })
})
