import { channels } from '@tiecraft/core'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyRecord } from '../../../core/test/arbitraries/any-record.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { privateRecord } from '../../test/private-record.ts'
import { runOk } from '../../test/run.ts'
import { openSchool } from '../../test/sign-in.ts'
import { storeThroughApi } from '../../test/store-through-api.ts'
import { type Access, operatorAccess } from '../access/access.ts'
import type { Database } from '../database/database.ts'
import { createContext } from '../request/context.ts'
import { giveConsent } from '../store/consent/give-consent.ts'
import { loadRows, type RecordRows, recordFromRows } from '../store/record/record.ts'
import { storeRecord } from '../store/record/store-record.ts'
import { newUuid } from '../store/row/uuid.ts'
import { loadSummaryRows } from '../store/summary/load-summary-rows.ts'
import { share } from './share.ts'
import { consentKinds, sharingBy } from './sharing.ts'
import { visibleActivities, visibleAppointments, visibleContacts } from './visible-rows.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const adviser = (): Access => ({
  tenantId: portal.tenantId,
  role: 'adviser',
  scopes: ['read'],
  actor: { kind: 'subject', issuer: 'x', subject: 'y' },
})

const few = channels.filter(({ id }) => ['alumni', 'family', 'place_of_worship'].includes(id))
const onlyContacts = { contacts: true, sensitive: false }

async function rowsOf(tenantId: string, seekerId: string): Promise<RecordRows> {
  const rows = (await loadRows(database.prisma, { tenantId, seekerIds: [seekerId] })).get(seekerId)
  if (!rows) throw new Error('The seeker is there.')
  return rows
}

test('a list shows a row exactly where share keeps it, and summaries keep what the log keeps', async () => {
  let hidden = 0
  const property = fc.asyncProperty(anyRecord({ contacts: 4, activities: 20, catalogue: few }), async (record) => {
    const context = createContext(database, operatorAccess(portal.tenantId), testNow)
    const { tenantId } = portal
    const seekerId = await storeRecord({ ...record, seeker: { ...record.seeker, id: newUuid() } }, context)
    await context.end()
    const rows = await rowsOf(tenantId, seekerId)
    const { record: shared } = share(rows, onlyContacts)
    const where = { tenantId, seekerId }
    const [contacts, activities, appointments, summaries] = await Promise.all([
      database.prisma.contact.findMany({ where: { ...where, AND: visibleContacts(adviser()) } }),
      database.prisma.activity.findMany({ where: { ...where, AND: visibleActivities(adviser()) } }),
      database.prisma.appointment.findMany({ where: { ...where, AND: visibleAppointments(adviser()) } }),
      loadSummaryRows(database.prisma, { tenantId, seekerIds: [seekerId] }),
    ])
    const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort()
    expect(contacts.map(({ externalId }) => externalId).sort()).toEqual(idsOf(shared.contacts))
    expect(activities.map(({ externalId }) => externalId).sort()).toEqual(idsOf(shared.activities))
    const summary = summaries.get(seekerId)
    expect(summary && share(summary, onlyContacts).record.contacts).toEqual(shared.contacts)
    expect(appointments.map(({ externalId }) => externalId).sort()).toEqual(idsOf(shared.appointments))
    expect(summary && share(summary, onlyContacts).record.appointments).toEqual(shared.appointments)
    hidden += rows.appointments.length - appointments.length
    hidden += rows.activities.length - activities.length
  })
  await fc.assert(property, { numRuns: 20, endOnFailure: true })
  expect(hidden).toBeGreaterThan(0)
})

const contactFields = [
  'externalId',
  'name',
  'employer',
  'jobTitle',
  'email',
  'profileUrl',
  'phone',
  'note',
  'offers',
  'needs',
  'tags',
] as const
const activityFields = ['externalId', 'note', 'employer'] as const
const appointmentFields = ['externalId', 'title', 'place', 'note', 'employer'] as const
const fields = `query ($id: ID!) { seeker(id: $id) {
  affiliations selfReports { topic text }
  contacts(first: 100) { edges { node { id ${contactFields.join(' ')} } } }
  activities(first: 100) { edges { node { id ${activityFields.join(' ')} } } }
  appointments(first: 100) { edges { node { id ${appointmentFields.join(' ')} } } }
} }`

type Node = Readonly<Record<string, unknown>>
type List = { readonly edges: readonly { readonly node: Node }[] }
type Seen = {
  readonly seeker: Node & { readonly contacts: List; readonly activities: List; readonly appointments: List }
}

const given = [[], consentKinds.slice(0, 1), consentKinds.slice(1), consentKinds]

test.each(given.map((kinds) => ({ kinds })))(
  'a field is redacted exactly where share redacts it, with $kinds',
  async ({ kinds }) => {
    const school = await openSchool(database)
    const seekerId = await storeThroughApi(school.portal, privateRecord)
    const { tenantId } = school.portal
    const row = await database.prisma.seeker.findFirstOrThrow({ where: { tenantId } })
    const context = createContext(database, operatorAccess(tenantId), testNow)
    for (const kind of kinds) await giveConsent({ seekerId: row.id, kind }, context)
    await context.end()
    const rows = await rowsOf(tenantId, row.id)
    const { record: shared } = share(rows, sharingBy(kinds))
    const { record: whole } = recordFromRows(rows)
    const [byPortal, byAdviser] = await Promise.all([
      runOk<Seen>(school.portal, fields, { id: seekerId }),
      runOk<Seen>(school.adviser, fields, { id: seekerId }),
    ])
    const isShown = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
    const nodeOf = ({ edges }: List, id: unknown): Node => edges.find(({ node }) => node.id === id)?.node ?? {}
    for (const [list, entries, names] of [
      ['contacts', [shared.contacts, whole.contacts], contactFields],
      ['activities', [shared.activities, whole.activities], activityFields],
      ['appointments', [shared.appointments, whole.appointments], appointmentFields],
    ] as const) {
      const [sharedEntries, wholeEntries] = entries.map((all) => all.map((it): Node => ({ ...it, externalId: it.id })))
      for (const { node } of byAdviser.seeker[list].edges) {
        const full = nodeOf(byPortal.seeker[list], node.id)
        const before = wholeEntries?.find((it) => it.id === full.externalId) ?? {}
        const after = sharedEntries?.find((it) => it.id === node.externalId) ?? {}
        for (const name of names)
          expect([name, isShown(node[name], full[name])]).toEqual([name, isShown(after[name], before[name])])
      }
    }
    expect(byAdviser.seeker.affiliations).toEqual(shared.seeker.affiliations)
    expect(byAdviser.seeker.selfReports).toMatchObject(
      shared.seeker.selfReports.map(({ text }) => ({ text: text ?? null })),
    )
  },
)
