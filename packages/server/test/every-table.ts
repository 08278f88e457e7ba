import type { Appointment, Contact, Seeker, TargetEmployer } from '@tiecraft/core'
import { appointmentSchema, contactSchema, seekerSchema, targetEmployerSchema } from '@tiecraft/core/storage'
import { operatorAccess } from '../src/access/access.ts'
import type { Database } from '../src/database/database.ts'
import { createContext } from '../src/request/context.ts'
import { makeApiKey } from '../src/store/api-key/make-api-key.ts'
import { storeRecord } from '../src/store/record/store-record.ts'
import { newUuid } from '../src/store/row/uuid.ts'
import { fullActivities } from './every-activity.ts'
import { testNow } from './portal.ts'

const later = new Date('2026-09-01T00:00:00.000Z')

/** A seeker with every field filled in. */
export const fullSeeker: Seeker = seekerSchema.parse({
  id: 'dana',
  goal: { outcome: 'offer', count: 2, by: later, role: 'Designer' },
  hoursPerWeek: 7.5,
  searchStartedAt: '2026-01-01T00:00:00Z',
  comfort: 2,
  networkSize: 90,
  affiliations: ['alumni'],
  selfReports: [{ topic: 'shy', text: 'Crowds' }],
  market: {
    region: 'Here',
    occupation: 'Design',
    openings: 5,
    openingsBefore: 6,
    jobSeekers: 7,
    asOf: '2026-02-01T00:00:00Z',
    source: 'Office',
  },
  preferences: {
    timeZone: 'Europe/Madrid',
    locale: 'es-MX',
    workingHours: { from: '18:00', to: '21:00' },
    quietDays: ['sunday'],
  },
})

/** A contact with every field filled in, and another. */
const contacts: readonly Contact[] = [
  contactSchema.parse({
    id: 'ada',
    name: 'Ada',
    channel: 'alumni',
    employer: 'Acme',
    jobTitle: 'Lead',
    email: 'ada@example.org',
    profileUrl: 'https://example.org/ada',
    phone: '+1 555 0100',
    introducedBy: 'bob',
    knownSince: '2020-01-01T00:00:00Z',
    lastContactedAt: '2026-01-01T00:00:00Z',
    startingStage: 'known',
    closeness: 'active',
    contactEveryDays: 30,
    snoozedUntil: later,
    influence: 'senior',
    yearsShared: 1.5,
    offers: ['figma'],
    needs: ['hiring'],
    note: 'Met at the fair',
    tags: ['mentor'],
  }),
  contactSchema.parse({ id: 'bob', name: 'Bob', channel: 'alumni' }),
]

/** An appointment with every field filled in. */
export const fullAppointment: Appointment = appointmentSchema.parse({
  id: 'fair',
  kind: 'event',
  at: '2026-02-20T17:00:00Z',
  minutes: 90,
  timeZone: 'Europe/Madrid',
  contactIds: ['ada'],
  channel: 'career_fair',
  employer: 'Acme',
  title: 'Spring fair',
  place: 'Hall 2',
  note: 'Bring a card',
  predictedComfort: 2,
  arrangedAt: '2026-02-01T00:00:00Z',
  status: 'took_place',
})

/** A target employer with every field filled in. */
const targetEmployer: TargetEmployer = targetEmployerSchema.parse({
  id: 'acme',
  name: 'Acme',
  role: 'Lead',
  motivation: 4,
  posting: 'https://example.org/job',
  note: 'Nice people',
})

/** Puts at least one row into every table, most of them with every column filled in. */
export async function fillEveryTable(database: Database): Promise<void> {
  const { prisma } = database
  const { key: _, ...secret } = makeApiKey()
  const { id: tenantId } = await prisma.tenant.create({ data: { name: 'Portal', slug: 'portal' } })
  await prisma.apiKey.create({ data: { ...secret, tenantId, name: 'web', scopes: ['read'], createdAt: testNow } })
  const context = createContext(database, operatorAccess(tenantId), testNow)
  const lists = { appointments: [fullAppointment], targetEmployers: [targetEmployer] }
  const record = { seeker: fullSeeker, contacts, activities: fullActivities, ...lists }
  const seekerId = await storeRecord(record, context)
  await context.end()
  const ofSeeker = { tenantId, seekerId }
  const { id: keptContactId } = await prisma.contact.findFirstOrThrow({ where: ofSeeker })
  const merged = { removedContactId: newUuid(), removedExternalId: 'eve', removedVersion: 1, mergedAt: testNow }
  await prisma.contactMerge.create({ data: { ...ofSeeker, keptContactId, ...merged, undo: {} } })
  const consent = { kind: 'share_sensitive_channels', givenAt: testNow, givenBy: 'seeker' } as const
  await prisma.consent.create({ data: { ...ofSeeker, ...consent, withdrawnAt: testNow, withdrawnBy: 'seeker' } })
  const gone = { id: seekerId, kind: 'seeker', externalId: 'dana', removedAt: testNow } as const
  await prisma.removal.create({ data: { ...ofSeeker, ...gone } })
  const audit = { at: testNow, requestId: 'r-1', action: 'Mutation.updateSeeker', role: 'portal' } as const
  await prisma.auditEntry.create({ data: { ...ofSeeker, ...audit, apiKeyId: newUuid() } })
  await prisma.calendarFeed.create({ data: { ...ofSeeker, hash: secret.hash, createdAt: testNow } })
  const planned = { weekOf: '2026-03-02', day: '2026-03-03', start: testNow, minutes: 30 }
  const marked = { status: 'done', markedAt: testNow, until: later, minutesTaken: 20 } as const
  await prisma.planAction.create({ data: { ...ofSeeker, actionId: 'list_people@2026-03-02', ...planned, ...marked } })
  await prisma.planAction.create({ data: { ...ofSeeker, actionId: 'set_goal', ...planned } })
  const settings = { hours: 2, timeZone: 'UTC', workingFrom: '09:00', workingTo: '17:00' }
  await prisma.savedWeek.create({ data: { ...ofSeeker, weekOf: '2026-03-02', ...settings, quietDays: ['sunday'] } })
}
