import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runOk } from '../../../test/run.ts'
import { addAppointments, addContacts, newSeeker, type UserError } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal
let other: Portal
let seekerId: string
let count = 0

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  other = await openPortal(database)
})

afterAll(() => database.close())

const minutesFromNow = (minutes: number): string => new Date(testNow.getTime() + minutes * 60_000).toISOString()

const people = [
  { id: 'ruth', name: 'Ruth', channel: 'past_coworkers' },
  { id: 'ben', name: 'Ben', channel: 'alumni', employer: 'Harbor Foods' },
]
const arranged = [
  { id: 'talk', kind: 'TALK', at: minutesFromNow(-90), minutes: 30, contactIds: ['ruth'], predictedComfort: 2 },
  { id: 'fair', kind: 'EVENT', at: minutesFromNow(60), channel: 'career_fair', contactIds: ['ruth'], place: 'Hall 2' },
  { id: 'interview', kind: 'INTERVIEW', at: minutesFromNow(120), employer: 'Harbor Foods', timeZone: 'Europe/Madrid' },
]

beforeEach(async () => {
  count += 1
  seekerId = await newSeeker(portal, `dana ${count}`)
  await addContacts(portal, seekerId, people)
})

type Node = { readonly id: string; readonly externalId: string; readonly version: number } & Readonly<
  Record<string, unknown>
>
type List = { readonly totalCount: number; readonly edges: readonly { readonly node: Node }[] }

async function list(args = 'first: 10', by = portal): Promise<readonly Node[]> {
  const query = `query ($id: ID!) { seeker(id: $id) { appointments(${args}) { totalCount edges { node {
    id externalId version kind state at minutes endsAt contacts { externalId } channel employer place predictedComfort
  } } } } }`
  const { seeker } = await runOk<{ seeker: { appointments: List } | null }>(by, query, { id: seekerId })
  return seeker?.appointments.edges.map(({ node }) => node) ?? []
}

type Payload = Readonly<Record<string, unknown>> & { readonly userErrors: readonly UserError[] }

async function change(field: string, input: object, answer: string, by = portal): Promise<Payload> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const mutation = `mutation ($input: ${type}!) { ${field}(input: $input) { ${answer} userErrors { code path message allowed } } }`
  const data = await runOk<Readonly<Record<string, Payload>>>(by, mutation, { input })
  const payload = data[field]
  if (!payload) throw new Error(`${field} answered nothing.`)
  return payload
}

async function store(): Promise<readonly string[]> {
  const { appointments, userErrors } = await addAppointments(portal, seekerId, arranged)
  expect(userErrors).toEqual([])
  return appointments.map(({ id }) => id)
}

const externalIds = (nodes: readonly Node[]) => nodes.map(({ externalId }) => externalId)
const errorsOf = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join('.')])
const activityFields =
  'activities { type at contact { name } depth minutes predictedComfort feltComfort channel employer }'

describe('appointments', () => {
  test('are for nobody without a key', () =>
    expectRejected(portal, 'query ($id: ID!) { seeker(id: $id) { appointments(first: 1) { totalCount } } }', {
      id: 'x',
    }))

  test("are not another tenant's", async () => {
    const [id] = await store()
    expect(await list('first: 10', other)).toEqual([])
    expect(errorsOf(await change('cancelAppointment', { appointmentId: id }, 'appointment { id }', other))).toEqual([
      ['UNKNOWN_APPOINTMENT', 'appointmentId'],
    ])
    const refused = await change('addAppointments', { seekerId, appointments: arranged }, 'appointments { id }', other)
    expect(errorsOf(refused)).toEqual([['UNKNOWN_SEEKER', 'seekerId']])
  })

  test('are listed soonest first, with how they stand', async () => {
    await store()
    const [talk, fair, interview] = await list()
    expect(talk).toMatchObject({ externalId: 'talk', kind: 'TALK', state: 'OVERDUE', endsAt: minutesFromNow(-60) })
    expect(fair).toMatchObject({ externalId: 'fair', state: 'UPCOMING', endsAt: minutesFromNow(180), place: 'Hall 2' })
    expect(interview).toMatchObject({ externalId: 'interview', employer: 'Harbor Foods', minutes: null })
  })

  test.each([
    ['states: [UPCOMING]', ['fair', 'interview']],
    ['states: [OVERDUE]', ['talk']],
    ['states: [CANCELLED, OVERDUE]', ['talk', 'fair']],
    ['states: []', []],
    [`from: "${minutesFromNow(60)}", until: "${minutesFromNow(120)}"`, ['fair']],
    ['orderBy: { field: AT, direction: DESC }', ['interview', 'fair', 'talk']],
  ])('are listed with %s', async (args, expected) => {
    const [, fair] = await store()
    if (args.includes('CANCELLED')) await change('cancelAppointment', { appointmentId: fair }, 'appointment { id }')
    expect(externalIds(await list(`first: 10, ${args}`))).toEqual(expected)
  })

  test('are stored all or none, and say what is wrong', async () => {
    const wrong = [
      { id: 'a', kind: 'TALK', at: minutesFromNow(5), contactIds: ['zoe'] },
      { id: 'b', kind: 'EVENT', at: minutesFromNow(5), channel: 'moon', timeZone: '+01:00' },
    ]
    expect((await addAppointments(portal, seekerId, wrong)).userErrors.map(({ code }) => code)).toEqual([
      'INVALID_FORMAT',
    ])
    const unknown = wrong.map(({ timeZone: _, ...it }) => it)
    expect(
      (await addAppointments(portal, seekerId, unknown)).userErrors.map(({ code, path }) => [code, path.join('.')]),
    ).toEqual([
      ['UNKNOWN_CONTACT', 'appointments.0.contactIds.0'],
      ['UNKNOWN_CHANNEL', 'appointments.1.channel'],
    ])
    await store()
    const again = await addAppointments(portal, seekerId, arranged.slice(0, 1))
    expect(again.userErrors).toMatchObject([{ code: 'DUPLICATE_ID', path: ['appointments', '0', 'id'] }])
    expect(await list()).toHaveLength(3)
  })

  test('are a thousand at most', async () => {
    const many = (from: number, length: number) =>
      Array.from({ length }, (_, index) => ({ id: `p${from + index}`, kind: 'TALK', at: minutesFromNow(index) }))
    expect((await addAppointments(portal, seekerId, many(0, 999))).userErrors).toEqual([])
    expect((await addAppointments(portal, seekerId, many(999, 2))).userErrors).toMatchObject([
      { code: 'TOO_BIG', path: ['appointments'] },
    ])
    expect((await addAppointments(portal, seekerId, many(999, 1))).userErrors).toEqual([])
  })
})

describe('an appointment that took place', () => {
  test('is logged in one step', async () => {
    const [appointmentId] = await store()
    const outcome = { depth: 'PERSONAL', feltComfort: 4 }
    const payload = await change(
      'completeAppointment',
      { appointmentId, version: 1, outcome },
      `appointment { state version } ${activityFields}`,
    )
    expect(payload).toEqual({
      userErrors: [],
      appointment: { state: 'TOOK_PLACE', version: 2 },
      activities: [
        {
          type: 'CONVERSATION_HELD',
          at: minutesFromNow(-90),
          contact: { name: 'Ruth' },
          depth: 'PERSONAL',
          minutes: 30,
          predictedComfort: 2,
          feltComfort: 4,
          channel: null,
          employer: null,
        },
      ],
    })
    const query = `query ($id: ID!) { seeker(id: $id) { contacts(first: 1, channels: ["past_coworkers"]) {
      edges { node { activities(first: 5) { totalCount } } } } } }`
    const after = await runOk<{ seeker: { contacts: unknown } }>(portal, query, { id: seekerId })
    expect(JSON.stringify(after)).toContain('"totalCount":1')
    const twice = await change('completeAppointment', { appointmentId, outcome }, 'activities { id }')
    expect(errorsOf(twice)).toEqual([['NOT_POSSIBLE_NOW', 'appointmentId']])
  })

  test('is logged whole or not at all', async () => {
    const [talk, fair] = await store()
    const refusals = [
      [talk, {}, [['REQUIRED', 'outcome.depth']]],
      [talk, { depth: 'PERSONAL', contactIds: ['zoe'] }, [['UNKNOWN_CONTACT', 'outcome.contactIds']]],
      [talk, { depth: 'PERSONAL', peopleMet: 3 }, [['UNRECOGNIZED_FIELD', 'outcome']]],
      [fair, { peopleMet: 3 }, [['IN_THE_FUTURE', 'outcome.at']]],
    ] as const
    for (const [appointmentId, outcome, errors] of refusals) {
      const payload = await change(
        'completeAppointment',
        { appointmentId, outcome },
        'appointment { id } activities { id }',
      )
      expect(payload).toMatchObject({ appointment: null, activities: [] })
      expect(errorsOf(payload)).toEqual(errors)
    }
    const stale = { appointmentId: talk, version: 9, outcome: { depth: 'PERSONAL' } }
    expect(errorsOf(await change('completeAppointment', stale, 'activities { id }'))).toEqual([
      ['VERSION_CONFLICT', 'version'],
    ])
    const rows = await database.prisma.activity.count({
      where: { tenantId: portal.tenantId, seeker: { externalId: `dana ${count}` } },
    })
    expect(rows).toBe(0)
  })

  test('is logged once, also by two requests at the same time', async () => {
    const [appointmentId] = await store()
    const input = { appointmentId, outcome: { depth: 'PERSONAL' } }
    const payloads = await Promise.all([0, 1].map(() => change('completeAppointment', input, 'activities { id }')))
    expect(payloads.map(errorsOf).sort()).toEqual([[], [['NOT_POSSIBLE_NOW', 'appointmentId']]])
  })

  test('early, at an event, counts its hours and whom one met', async () => {
    const [, fair] = await store()
    const outcome = {
      at: minutesFromNow(-30),
      minutes: 20,
      peopleMet: 3,
      contactIds: ['ruth'],
      depth: 'THEIR_INTERESTS',
    }
    const { activities } = await change('completeAppointment', { appointmentId: fair, outcome }, activityFields)
    expect(activities).toMatchObject([
      { type: 'EVENT_ATTENDED', channel: 'career_fair', minutes: 20 },
      { type: 'HOURS_LOGGED', channel: 'career_fair', minutes: 20 },
      { type: 'CONVERSATION_HELD', contact: { name: 'Ruth' } },
    ])
  })
})

describe('an appointment', () => {
  test('is changed, a field cleared with null, unless it was changed meanwhile', async () => {
    const [, fair] = await store()
    const changes = { place: null, contactIds: ['ben'], minutes: 45 }
    const changed = await change(
      'updateAppointment',
      { appointmentId: fair, version: 1, changes },
      'appointment { place minutes endsAt version contacts { externalId } }',
    )
    expect(changed).toMatchObject({
      appointment: {
        place: null,
        minutes: 45,
        endsAt: minutesFromNow(105),
        version: 2,
        contacts: [{ externalId: 'ben' }],
      },
    })
    const stale = await change(
      'updateAppointment',
      { appointmentId: fair, version: 1, changes: {} },
      'appointment { id }',
    )
    expect(errorsOf(stale)).toEqual([['VERSION_CONFLICT', 'version']])
    const wrong = { appointmentId: fair, changes: { contactIds: ['zoe'] } }
    expect(errorsOf(await change('updateAppointment', wrong, 'appointment { id }'))).toEqual([
      ['UNKNOWN_CONTACT', 'contactIds.0'],
    ])
  })

  test('is cancelled once, and opened again', async () => {
    const [, fair] = await store()
    const cancel = () => change('cancelAppointment', { appointmentId: fair }, 'appointment { state }')
    expect(await cancel()).toMatchObject({ appointment: { state: 'CANCELLED' } })
    expect(errorsOf(await cancel())).toEqual([['NOT_POSSIBLE_NOW', 'appointmentId']])
    const reopened = { appointmentId: fair, changes: { status: null } }
    expect(await change('updateAppointment', reopened, 'appointment { state }')).toMatchObject({
      appointment: { state: 'UPCOMING' },
    })
  })

  test('is removed, which portals with a copy learn', async () => {
    const [talk, fair] = await store()
    const removal = { seekerId, appointmentIds: [talk, fair] }
    expect(await change('removeAppointments', removal, 'externalIds')).toMatchObject({ externalIds: ['talk', 'fair'] })
    expect(externalIds(await list())).toEqual(['interview'])
    const query = '{ removals(first: 100) { edges { node { kind removedId externalId } } } }'
    const { removals } = await runOk<{ removals: { edges: readonly { node: { removedId: string } }[] } }>(portal, query)
    expect(removals.edges.map(({ node }) => node)).toContainEqual({
      kind: 'APPOINTMENT',
      removedId: talk,
      externalId: 'talk',
    })
    expect(errorsOf(await change('removeAppointments', removal, 'externalIds'))).toEqual([
      ['UNKNOWN_APPOINTMENT', 'appointmentIds.0'],
      ['UNKNOWN_APPOINTMENT', 'appointmentIds.1'],
    ])
  })

  test('follows contacts who are merged, and who are told apart again', async () => {
    await store()
    const query = 'query ($id: ID!) { seeker(id: $id) { contacts(first: 2) { edges { node { id } } } } }'
    type Contacts = { seeker: { contacts: { edges: readonly { node: { id: string } }[] } } }
    const { seeker } = await runOk<Contacts>(portal, query, { id: seekerId })
    const [ben, ruth] = seeker.contacts.edges.map(({ node }) => node.id)
    const known = [{ externalId: 'ben' }]
    const met = async () => (await list()).map(({ contacts }) => contacts)
    const before = await met()
    const { merge } = await change('mergeContacts', { keep: ben, remove: ruth }, 'merge { id }')
    expect(await met()).toEqual([known, known, []])
    await change('undoMerge', { mergeId: Object(merge).id }, 'contacts { id }')
    expect(await met()).toEqual(before)
  })

  test('goes with the seeker, and loses a contact who is removed', async () => {
    await store()
    const query = 'query ($id: ID!) { seeker(id: $id) { contacts(first: 2) { edges { node { id name } } } } }'
    type Contacts = { seeker: { contacts: { edges: readonly { node: { id: string; name: string } }[] } } }
    const { seeker } = await runOk<Contacts>(portal, query, { id: seekerId })
    const ruth = seeker.contacts.edges.find(({ node }) => node.name === 'Ruth')?.node.id
    await change('removeContact', { contactId: ruth }, 'externalId')
    expect((await list()).map(({ externalId, contacts }) => [externalId, contacts])).toEqual([
      ['fair', []],
      ['interview', []],
    ])
    await change('removeSeeker', { seekerId }, 'externalId')
    expect(await database.prisma.appointment.count({ where: { seeker: { externalId: `dana ${count}` } } })).toBe(0)
  })
})

type Agendum = Readonly<Record<string, unknown>>
type Agenda = {
  readonly upcoming: readonly Agendum[]
  readonly overdue: readonly Agendum[]
  readonly calendar: string
}

async function agendaOf(by: Portal, id: string): Promise<Agenda> {
  const fields = `appointmentExternalId title howDidItGo people { contact { externalId } advice notYet } insiders { externalId } texts
    event { conversations } overlapsWithExternalIds`
  const page = `(first: 100) { edges { node { ${fields} } } }`
  const query = `query ($id: ID!) { seeker(id: $id) { agenda { upcoming ${page} overdue ${page} calendar } } }`
  type Page = { readonly edges: readonly { readonly node: Agendum }[] }
  type Answer = { readonly upcoming: Page; readonly overdue: Page; readonly calendar: string }
  const { seeker } = await runOk<{ seeker: { agenda: Answer } }>(by, query, { id })
  const nodesOf = ({ edges }: Page) => edges.map(({ node }) => node)
  const { upcoming, overdue, calendar } = seeker.agenda
  return { upcoming: nodesOf(upcoming), overdue: nodesOf(overdue), calendar }
}

describe('the agenda', () => {
  test('prepares for what is coming, and asks how the rest went', async () => {
    await store()
    const { upcoming, overdue } = await agendaOf(portal, seekerId)
    expect(upcoming).toMatchObject([
      {
        appointmentExternalId: 'fair',
        title: 'Event (career fairs)',
        howDidItGo: null,
        event: { conversations: 3 },
        overlapsWithExternalIds: ['interview'],
      },
      {
        appointmentExternalId: 'interview',
        title: 'Interview at Harbor Foods',
        insiders: [{ externalId: 'ben' }],
        event: null,
        overlapsWithExternalIds: ['fair'],
      },
    ])
    expect(overdue).toMatchObject([
      {
        appointmentExternalId: 'talk',
        title: 'Talk with Ruth',
        howDidItGo: expect.stringMatching(/^How did it go\? Talk with Ruth/),
      },
    ])
    expect(overdue[0]?.people).toMatchObject([
      { contact: { externalId: 'ruth' }, advice: expect.stringMatching(/\.$/) },
    ])
  })

  test('is read page by page', async () => {
    await store()
    const query = `query ($id: ID!, $after: String) { seeker(id: $id) { agenda { upcoming(first: 1, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { appointmentExternalId } }
    } } } }`
    type Page = { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: readonly { node: Agendum }[] }
    const ask = async (after: string | null) =>
      (await runOk<{ seeker: { agenda: { upcoming: Page } } }>(portal, query, { id: seekerId, after })).seeker.agenda
    const { upcoming: first } = await ask(null)
    const { upcoming: second } = await ask(first.pageInfo.endCursor)
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
    expect([...first.edges, ...second.edges].map(({ node }) => node.appointmentExternalId)).toEqual([
      'fair',
      'interview',
    ])
  })

  test('is a calendar, with cancelled ones marked', async () => {
    const [, fair] = await store()
    await change('cancelAppointment', { appointmentId: fair }, 'appointment { id }')
    const { calendar } = await agendaOf(portal, seekerId)
    const valuesOf = (name: string) =>
      [...calendar.matchAll(new RegExp(`^${name}:(.*)$`, 'gm'))].map(([, it]) => it?.trim())
    expect(valuesOf('SUMMARY')).toEqual(['Talk with Ruth', 'Event (career fairs)', 'Interview at Harbor Foods'])
    expect(valuesOf('STATUS')).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED'])
    expect(valuesOf('LOCATION')).toEqual(['Hall 2'])
    expect(calendar).not.toContain('METHOD')
  })

  test('has the same UIDs each time, and no other seeker or tenant has them', async () => {
    await store()
    const uids = async (by: Portal, id: string) =>
      [...(await agendaOf(by, id)).calendar.matchAll(/UID:(.*)/g)].map(([, uid]) => uid)
    const own = await uids(portal, seekerId)
    expect(await uids(portal, seekerId)).toEqual(own)
    const twin = await newSeeker(other, `dana ${count}`)
    await addContacts(other, twin, people)
    await addAppointments(other, twin, arranged)
    const sister = await newSeeker(portal, `dana's sister ${count}`)
    await addContacts(portal, sister, people)
    await addAppointments(portal, sister, arranged)
    const all = [...own, ...(await uids(other, twin)), ...(await uids(portal, sister))]
    expect(new Set(all).size).toBe(9)
    expect(all.join()).not.toMatch(/dana|talk|fair/)
  })

  test('is made of a record that is not stored, too', async () => {
    const query = `query ($input: NetworkingRecordInput!) { review(input: $input) {
      review { agenda { overdue(first: 5) { edges { node { title } } } } }
    } }`
    const input = { seeker: { id: 'x' }, contacts: people, activities: [], appointments: arranged }
    expect(JSON.stringify(await runOk(portal, query, { input }))).toContain('Talk with Ruth')
  })
})
