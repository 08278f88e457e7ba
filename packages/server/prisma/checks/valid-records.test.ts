import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyRecord } from '../../../core/test/arbitraries/any-record.ts'
import { now } from '../../../core/test/arbitraries/moments.ts'
import { operatorAccess } from '../../src/access/access.ts'
import type { Database } from '../../src/database/database.ts'
import { createContext } from '../../src/request/context.ts'
import { storeRecord } from '../../src/store/record/store-record.ts'
import { openTestDatabase } from '../../test/database.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

test('every record that core takes is stored', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord({ contacts: 5, activities: 60 }), async (record) => {
      const { prisma } = database
      const { id } = await prisma.tenant.create({ data: { name: 'Portal' } })
      const context = createContext(database, operatorAccess(id), now)
      await storeRecord(record, context)
      await context.end()
      expect(await prisma.activity.count({ where: { tenantId: id } })).toBe(record.activities.length)
    }),
    { numRuns: 60 },
  )
})
