import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { openTestDatabase } from '../../../test/database.ts'
import { fillEveryTable } from '../../../test/every-table.ts'
import type { Database } from '../../database/database.ts'
import { insertOf, insertRows, replacementOf, runTogether } from './insert-rows.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await fillEveryTable(database)
})

afterAll(() => database.close())

async function loadAll({ contact, activity, relationshipSummary, logSummary, auditEntry }: Prisma.TransactionClient) {
  return {
    contact: await contact.findMany({ orderBy: { id: 'asc' } }),
    activity: await activity.findMany({ orderBy: { id: 'asc' } }),
    relationship_summary: await relationshipSummary.findMany({ orderBy: { contactId: 'asc' } }),
    log_summary: await logSummary.findMany(),
    audit_entry: await auditEntry.findMany({ orderBy: { id: 'asc' } }),
  }
}

async function removeAll(prisma: Prisma.TransactionClient): Promise<void> {
  await prisma.$executeRaw`truncate "contact", "activity", "relationship_summary", "log_summary", "audit_entry" cascade`
}

/** Runs something in a transaction that is undone. */
async function undone(work: (prisma: Prisma.TransactionClient) => Promise<void>): Promise<void> {
  const undo = new Error('Undo.')
  const done = database.prisma.$transaction(async (prisma) => {
    await work(prisma)
    throw undo
  })
  await expect(done).rejects.toBe(undo)
}

describe('whole rows', () => {
  test('come back as they were inserted, by table or all at once', async () => {
    const before = await loadAll(database.prisma)
    await undone(async (prisma) => {
      await removeAll(prisma)
      await insertRows(prisma, 'contact', before.contact)
      await insertRows(prisma, 'activity', before.activity)
      await insertRows(prisma, 'relationship_summary', before.relationship_summary)
      await insertRows(prisma, 'log_summary', before.log_summary)
      await insertRows(prisma, 'audit_entry', before.audit_entry)
      expect(await loadAll(prisma)).toEqual(before)
      await removeAll(prisma)
      await runTogether(prisma, [
        await insertOf('activity', before.activity),
        await replacementOf('relationship_summary', before.relationship_summary),
        await replacementOf('log_summary', before.log_summary),
        await insertOf('audit_entry', before.audit_entry),
        await insertOf('contact', before.contact),
      ])
      expect(await loadAll(prisma)).toEqual(before)
    })
  })

  test('are tried with a value in every column', async () => {
    const empty = Object.entries(await loadAll(database.prisma)).flatMap(([table, rows]) => {
      const names = rows.flatMap((row) => Object.entries(row).flatMap(([name, value]) => (value === null ? [] : name)))
      return Object.keys(rows[0] ?? {}).flatMap((name) => (names.includes(name) ? [] : `${table}.${name}`))
    })
    expect(empty).toEqual(['relationship_summary.openSummary', 'audit_entry.subject'])
  })

  test('replace the rows of their keys', async () => {
    const { relationship_summary: summaries, ...before } = await loadAll(database.prisma)
    const changed = summaries.map((row) => ({ ...row, stage: 'ally' as const, openSummary: row.summary, named: [] }))
    await undone(async (prisma) => {
      await runTogether(prisma, [await replacementOf('relationship_summary', changed)])
      expect(await loadAll(prisma)).toEqual({ ...before, relationship_summary: changed })
    })
  })
})
