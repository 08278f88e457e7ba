import { decodeGlobalID } from '@pothos/plugin-relay'
import { type Contact, parseRecord } from '@tiecraft/core'
import { appointmentSchema, contactSchema, seekerSchema } from '@tiecraft/core/storage'
import { articleSeeker, emptySeeker, thrivingSeeker } from '@tiecraft/examples/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { bareActivities, fullActivities, sampleContacts } from '../../../test/every-activity.ts'
import { fullAppointment } from '../../../test/every-table.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { storeThroughApi } from '../../../test/store-through-api.ts'
import type { Database } from '../../database/database.ts'
import { loadRecord } from './record.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

async function load(seekerId: string) {
  return (await loadRecord(database.prisma, { tenantId: portal.tenantId, seekerId: decodeGlobalID(seekerId).id }))
    .record
}

describe('an activity is read back as it was logged', () => {
  let stored: ReadonlyMap<string, unknown>

  beforeAll(async () => {
    const activities = [...fullActivities, ...bareActivities]
    const seekerId = await storeThroughApi(portal, {
      seeker: { id: 'everything' },
      contacts: sampleContacts,
      activities,
    })
    stored = new Map((await load(seekerId)).activities.map((activity) => [activity.id, activity]))
  })

  test.each(fullActivities.map((activity) => [activity.type, activity] as const))('%s', (_, activity) => {
    expect(stored.get(activity.id)).toEqual(activity)
  })

  test.each(bareActivities.map((activity) => [activity.type, activity] as const))(
    '%s without what may be absent',
    (_, activity) => {
      expect(stored.get(activity.id)).toEqual(activity)
    },
  )
})

const fullContact = contactSchema.parse({
  id: 'full',
  name: '“Zoë” 🙂',
  channel: 'family',
  employer: 'Acme',
  jobTitle: 'Head',
  email: 'zoe@example.org',
  profileUrl: 'https://example.org/zoe',
  phone: '+34 600 000 000',
  introducedBy: 'bare',
  knownSince: '1900-01-01T00:00:00Z',
  lastContactedAt: '2026-01-02T03:04:05.678+13:45',
  startingStage: 'ally',
  closeness: 'support',
  contactEveryDays: 3_650,
  snoozedUntil: '2026-12-31T00:00:00Z',
  influence: 'decides_on_hiring',
  yearsShared: 0.5,
  offers: ['figma', 'hiring in "logistics", {x}'],
  note: 'Met at the fair.\nLikes “chess”.',
  needs: ['a\\b'],
  tags: ['mentor'],
})

test('the sample contact has every field there is', () => {
  expect(Object.keys(fullContact).sort()).toEqual(Object.keys(contactSchema.unwrap().shape).sort())
})

const bareContact = contactSchema.parse({ id: 'bare', name: 'n', channel: 'alumni' })

test.each<[string, readonly Contact[]]>([
  ['every field', [fullContact, bareContact]],
  ['what it must have', [bareContact]],
])('a contact with %s is read back as added', async (what, contacts) => {
  const seekerId = await storeThroughApi(portal, { seeker: { id: `contact ${what}` }, contacts, activities: [] })
  expect((await load(seekerId)).contacts).toEqual(contacts)
})

const bareAppointment = appointmentSchema.parse({ id: 'bare', kind: 'interview', at: '1900-01-01T00:00:00Z' })

test.each([fullAppointment, bareAppointment])('the appointment $id is read back as added', async (appointment) => {
  const contacts = sampleContacts.filter(({ id }) => appointment.contactIds.includes(id))
  const seeker = { id: `appointment ${appointment.id}` }
  const seekerId = await storeThroughApi(portal, { seeker, contacts, activities: [], appointments: [appointment] })
  expect((await load(seekerId)).appointments).toEqual([appointment])
})

const fullSeeker = seekerSchema.parse({
  id: 'full “seeker” 🙂',
  goal: { outcome: 'interview', count: 50, by: '2199-12-31T00:00:00Z', role: 'Head of “x”' },
  hoursPerWeek: 7.25,
  searchStartedAt: '2026-01-01T00:00:00Z',
  comfort: 1,
  networkSize: 0,
  affiliations: ['place_of_worship', 'alumni'],
  selfReports: [
    { topic: 'shy' },
    { topic: 'no_one_hiring', text: 'No one is hiring.' },
    { topic: 'shy', text: 'Still.' },
  ],
  preferences: {
    timeZone: 'America/New_York',
    locale: 'es-MX',
    workingHours: { from: '00:00', to: '24:00' },
    quietDays: [],
  },
})

test.each([fullSeeker, seekerSchema.parse({ id: 'bare seeker' })])(
  'the seeker $id is read back as created',
  async (seeker) => {
    const seekerId = await storeThroughApi(portal, { seeker, contacts: [], activities: [] })
    expect((await load(seekerId)).seeker).toEqual(seeker)
  },
)

const targetEmployers = [
  { id: 'z', name: '“Zoë” & Co. 🙂', role: 'Head', motivation: 5, posting: 'https://example.org', note: 'a\\b' },
  { id: 'a', name: 'Acme' },
]

test('target employers are read back as they were added, in their order', async () => {
  const record = { seeker: { id: 'has targets' }, contacts: [], activities: [], targetEmployers }
  expect((await load(await storeThroughApi(portal, record))).targetEmployers).toEqual(targetEmployers)
})

test.each([articleSeeker(testNow), thrivingSeeker(testNow), emptySeeker()])(
  'the record of $seeker.id is read back whole',
  async (input) => {
    const parsed = parseRecord(input, { now: testNow })
    if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
    const { activities, ...rest } = await load(await storeThroughApi(portal, input))
    const inOrder = activities.toSorted((a, b) => a.id.localeCompare(b.id))
    const expected = parsed.value.activities.toSorted((a, b) => a.id.localeCompare(b.id))
    expect({ ...rest, activities: inOrder }).toEqual({ ...parsed.value, activities: expected })
  },
)
