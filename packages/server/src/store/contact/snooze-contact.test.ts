import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { operatorAccess } from '../../access/access.ts'
import type { Database } from '../../database/database.ts'
import { createContext } from '../../request/context.ts'
import { storeRecord } from '../record/store-record.ts'
import { newUuid } from '../row/uuid.ts'
import { snoozeContact } from './snooze-contact.ts'
import { updateContact } from './update-contact.ts'

const now = new Date('2026-03-02T09:00:00Z')
const until = new Date('2026-04-01T09:00:00Z')

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function tenantWithRuth(): Promise<{ tenantId: string; contactId: string }> {
  const tenantId = newUuid()
  await database.prisma.tenant.create({ data: { id: tenantId, name: 'Portal' } })
  const contacts = [{ id: 'ruth', name: 'Ruth', channel: 'family', lastContactedAt: '2026-01-01T00:00:00Z' }]
  await storeRecord(
    { seeker: { id: 'ana' }, contacts, activities: [] },
    createContext(database, operatorAccess(tenantId), now),
  )
  const { id } = await database.prisma.contact.findFirstOrThrow({ where: { tenantId } })
  return { tenantId, contactId: id }
}

describe('snoozing a contact', () => {
  test('keeps it from being due until then, and ends on request', async () => {
    const { tenantId, contactId } = await tenantWithRuth()
    const context = createContext(database, operatorAccess(tenantId), now)
    const { seekerId } = await database.prisma.contact.findFirstOrThrow({ where: { tenantId } })
    expect(await snoozeContact(contactId, until, context)).toEqual({ success: true, value: contactId })
    expect((await context.relationshipOf(seekerId, contactId)).dueAt).toEqual(until)
    await snoozeContact(contactId, null, context)
    expect((await context.relationshipOf(seekerId, contactId)).dueAt).toEqual(new Date('2026-01-31T00:00:00Z'))
    await context.end()
  })

  test('counts as a change, which an update for the version before meets', async () => {
    const { tenantId, contactId } = await tenantWithRuth()
    const context = createContext(database, operatorAccess(tenantId), now)
    await snoozeContact(contactId, until, context)
    const changes = { snoozedUntil: null }
    expect(await updateContact({ contactId, version: 1, changes }, context)).toEqual({
      success: false,
      issues: [{ code: 'version_conflict', path: ['version'], version: 1, current: 2 }],
    })
    await context.end()
  })

  test("answers for another tenant's contact as for one that is not there, and changes nothing", async () => {
    const [mine, theirs] = [await tenantWithRuth(), await tenantWithRuth()]
    const context = createContext(database, operatorAccess(mine.tenantId), now)
    const missing = newUuid()
    for (const contactId of [theirs.contactId, missing, 'no uuid']) {
      expect(await snoozeContact(contactId, until, context)).toEqual({
        success: false,
        issues: [{ code: 'unknown_contact', path: ['contactId'], contactId }],
      })
    }
    await context.end()
    const { snoozedUntil } = await database.prisma.contact.findFirstOrThrow({ where: { id: theirs.contactId } })
    expect(snoozedUntil).toBeNull()
  })
})
