import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { fillEveryTable } from '../../test/every-table.ts'
import type { Database } from '../database/database.ts'
import { lookUpAs } from '../database/look-up-as.ts'
import { newUuid } from '../store/row/uuid.ts'
import type { Reader } from './reader.ts'

// Prisma is the reference: every query has the answer that it gives.

let database: Database
let tenantId: string

beforeAll(async () => {
  database = await openTestDatabase()
  await fillEveryTable(database)
  const { prisma } = database
  tenantId = (await prisma.tenant.findFirstOrThrow()).id
  const answers = [new Uint8Array([0, 92, 255]), new Uint8Array(), null]
  const record = { tenantId, parameters: 'x', createdAt: new Date(0) }
  for (const answer of answers) await prisma.idempotencyRecord.create({ data: { ...record, id: newUuid(), answer } })
})

afterAll(() => database.close())

const read = <Value>(work: (reader: Reader) => Promise<Value>): Promise<Value> => lookUpAs(database, { tenantId }, work)

const later = new Date('2027-01-01T00:00:00Z')

describe.each<[string, (reader: Reader) => Promise<unknown>]>([
  ['every column of every seeker', (it) => it.seeker.findMany({ orderBy: { id: 'asc' } })],
  ['every activity', (it) => it.activity.findMany({ orderBy: [{ at: 'desc' }, { id: 'desc' }] })],
  ['every contact', (it) => it.contact.findMany({ orderBy: { id: 'asc' }, include: { summary: true } })],
  [
    'the rest',
    (it) =>
      Promise.all([
        it.tenant.findMany(),
        it.apiKey.findMany(),
        it.appointment.findMany(),
        it.targetEmployer.findMany(),
        it.relationshipSummary.findMany({ orderBy: { contactId: 'asc' } }),
        it.logSummary.findMany(),
        it.contactMerge.findMany(),
        it.removal.findMany(),
        it.consent.findMany(),
        it.auditEntry.findMany({ orderBy: { id: 'asc' } }),
        it.planAction.findMany({ orderBy: { actionId: 'asc' } }),
        it.savedWeek.findMany(),
        it.idempotencyRecord.findMany(),
      ]),
  ],
  [
    'lists within lists',
    (it) =>
      it.seeker.findMany({
        select: {
          externalId: true,
          contacts: {
            orderBy: { name: 'desc' },
            take: 3,
            select: { name: true, activities: { orderBy: { id: 'asc' }, select: { at: true, type: true }, take: 2 } },
          },
          logSummary: true,
          selfReports: { orderBy: { position: 'asc' } },
        },
      }),
  ],
  [
    'what a row belongs to',
    (it) =>
      it.activity.findMany({
        orderBy: { id: 'asc' },
        select: {
          id: true,
          contact: true,
          otherContact: { select: { name: true } },
          introducedContact: { include: { introducer: true } },
        },
      }),
  ],
  [
    'counts',
    (it) =>
      it.seeker.findMany({
        select: { id: true, _count: { select: { contacts: true, activities: { where: { type: 'approach_sent' } } } } },
      }),
  ],
  [
    'comparisons',
    (it) =>
      Promise.all([
        it.activity.count({ where: { at: { gte: new Date(0), lt: later } } }),
        it.activity.count({ where: { type: { in: ['approach_sent', 'reply_received'] } } }),
        it.activity.count({ where: { type: { in: [] } } }),
        it.activity.count({ where: { type: { notIn: ['approach_sent'] }, note: null } }),
        it.activity.count({ where: { note: { not: null } } }),
        it.activity.count({ where: { minutes: { gt: 1, lte: 600 } } }),
        it.activity.count({ where: { depth: { not: 'personal' } } }),
        it.contact.count({ where: { name: { equals: 'It\'s "Ann" \\ {x}' } } }),
        it.contact.count({ where: { needs: { hasSome: ['a, b', '{"x"}'] } } }),
        it.contact.count({ where: { OR: [] } }),
        it.contact.count({ where: { AND: [], NOT: { name: 'x' } } }),
        it.contact.count({ where: { NOT: [{ name: 'x' }, { employer: null }] } }),
        it.contact.count({
          where: { OR: [{ name: 'x' }, { AND: [{ channel: { not: 'x' } }, { startingStage: null }] }] },
        }),
      ]),
  ],
  [
    'conditions on relations',
    (it) =>
      Promise.all([
        it.contact.count({ where: { summary: null } }),
        it.contact.count({ where: { summary: { stage: { in: ['known', 'ally'] } } } }),
        it.seeker.count({ where: { consents: { some: { kind: 'share_sensitive_channels' } } } }),
        it.seeker.count({ where: { consents: { none: { withdrawnAt: null } } } }),
        it.activity.count({ where: { OR: [{ contactId: null }, { contact: { channel: { notIn: ['alumni'] } } }] } }),
        it.contact.count({ where: { introducer: { name: { gt: 'A' } } } }),
      ]),
  ],
  [
    'one row',
    async (it) => {
      const { id } = await it.seeker.findFirstOrThrow()
      return [
        await it.seeker.findUnique({ where: { tenantId_id: { tenantId, id }, AND: { externalId: { not: 'x' } } } }),
        await it.seeker.findUnique({ where: { tenantId_externalId: { tenantId, externalId: 'nobody' } } }),
      ]
    },
  ],
])('the answer for %s', (_, ask) => {
  test('is that of Prisma', async () => {
    const answer = await read(ask)
    expect(answer).toEqual(await ask(database.prisma))
    expect(JSON.stringify(answer).length).toBeGreaterThan(5)
  })
})

test.each<[string, (reader: Reader) => Promise<unknown>]>([
  ['There is no such contact', (it) => it.contact.findFirstOrThrow({ where: { name: 'nobody' } })],
  ['cannot be asked for with contains', (it) => it.contact.count({ where: { name: { contains: 'x' } } })],
  ['cannot be asked with skip', (it) => it.contact.findMany({ skip: 1 })],
  ['either some or none', (it) => it.seeker.count({ where: { contacts: { every: { name: 'x' } } } })],
])('refused is a query: %s', async (message, ask) => {
  await expect(read(ask)).rejects.toThrow(message)
})
