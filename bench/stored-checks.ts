import { articleSeeker } from '@tiecraft/examples/people'
import type { PrismaClient } from '../packages/server/generated/prisma/client.ts'
import { operatorAccess } from '../packages/server/src/access/access.ts'
import type { Database } from '../packages/server/src/database/database.ts'
import { openDatabase } from '../packages/server/src/database/open-database.ts'
import { createContext } from '../packages/server/src/request/context.ts'
import { logActivities } from '../packages/server/src/store/activity/log-activities.ts'
import { storeRecord } from '../packages/server/src/store/record/store-record.ts'

// Measures what the checks of stored values cost a write, beside the same write without them. Needs two empty
// PostgreSQL databases: `DATABASE_URL=… OTHER_DATABASE_URL=… pnpm --filter @tiecraft/bench checks`.

const now = new Date('2026-03-02T09:00:00Z')
const rounds = 22

/** So many activities in one call, so many calls a round. */
const writes = [
  { activities: 1, calls: 100 },
  { activities: 20_000, calls: 1 },
] as const

async function addTenant(prisma: PrismaClient): Promise<string> {
  return (await prisma.tenant.create({ data: { name: 'Bench' } })).id
}

/** A log that goes through every type that the sample record has. */
function longLog(length: number): readonly object[] {
  const { activities } = articleSeeker(now)
  return Array.from({ length }, (_, index) => {
    const activity = activities[index % activities.length] ?? {}
    return { ...activity, id: `a${index}`, ...('for' in activity && { for: [] }) }
  })
}

async function timeWrite(database: Database, tenantId: string, { activities, calls }: (typeof writes)[number]) {
  const context = createContext(database, operatorAccess(tenantId), now)
  const log = longLog(activities)
  const record = articleSeeker(now)
  const ids: string[] = []
  for (let call = 0; call < calls; call += 1) {
    const seeker = { ...record.seeker, id: `${performance.now()} ${call}` }
    ids.push(await storeRecord({ ...record, seeker, activities: [] }, context))
  }
  const started = performance.now()
  for (const id of ids) {
    const { success } = await logActivities(id, log, context)
    if (!success) throw new Error('The log was refused.')
  }
  const took = (performance.now() - started) / calls
  await context.end()
  return took
}

async function dropChecks(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRawUnsafe(`DO $$ DECLARE it RECORD; BEGIN
    FOR it IN SELECT conrelid::REGCLASS AS on_table, conname FROM pg_constraint WHERE contype = 'c'
      AND connamespace = current_schema()::REGNAMESPACE
    LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', it.on_table, it.conname); END LOOP; END $$`)
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

const { DATABASE_URL: url, OTHER_DATABASE_URL: otherUrl } = process.env
if (!url || !otherUrl) throw new Error('Set DATABASE_URL and OTHER_DATABASE_URL to empty PostgreSQL databases.')
const other = await openDatabase({ kind: 'postgresql', url: otherUrl }, console.log)
const databases = [other, await openDatabase({ kind: 'postgresql', url }, console.log)]
await dropChecks(other.prisma)
const tenants = await Promise.all(databases.map(({ prisma }) => addTenant(prisma)))
for (const write of writes) {
  const times = databases.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [which, database] of databases.entries()) {
      const took = await timeWrite(database, tenants[which] ?? '', write)
      // The first rounds warm up.
      if (round >= 2) times[which]?.push(took)
    }
  }
  const [without = 0, checked = 0] = times.map(median)
  const figures = `${without.toFixed(2)} ms without checks, ${checked.toFixed(2)} ms with them`
  console.log(`logActivities of ${write.activities}: ${figures}: ${(checked / without).toFixed(3)} ×`)
}
for (const { close } of databases) await close()
