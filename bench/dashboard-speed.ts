import type { Activity, NetworkingRecordInput } from '@tiecraft/core'
import { isMilestone } from '@tiecraft/core/storage'
import { largeNetwork } from '@tiecraft/examples/people'
import type { PrismaClient } from '../packages/server/generated/prisma/client.ts'
import { operatorAccess } from '../packages/server/src/access/access.ts'
import { openDatabase } from '../packages/server/src/database/open-database.ts'
import { type Context, createContext } from '../packages/server/src/request/context.ts'
import { loadRecord } from '../packages/server/src/store/record/record.ts'
import { storeRecord } from '../packages/server/src/store/record/store-record.ts'

// Measures what a seeker's review costs on the server with a short and with a long log, and what it would cost to read
// the logs themselves: `pnpm --filter @tiecraft/bench dashboard`, on PostgreSQL where `DATABASE_URL` names an empty database.

const now = new Date('2026-03-02T09:00:00Z')
const contacts = 100
const rounds = 60

/** So many activities, and one in so many of them worth a line of its own. */
const logs = {
  'short, 100 activities': { activities: 100, oneMilestoneIn: 5 },
  'long, 10,000 activities, as many milestones': { activities: 10_000, oneMilestoneIn: 500 },
  'long, 10,000 activities, a tenth milestones': { activities: 10_000, oneMilestoneIn: 10 },
} as const

type Log = (typeof logs)[keyof typeof logs]

/** A record whose log goes back two years, however long it is. */
function recordWith({ activities, oneMilestoneIn }: Log): NetworkingRecordInput {
  const sample = largeNetwork(now, contacts)
  const [milestones, others] = [true, false].map((is) =>
    (sample.activities as readonly Activity[]).filter((it) => isMilestone(it) === is && it.type !== 'tally_recalled'),
  )
  const log = Array.from({ length: activities }, (_, index) => {
    const kinds = (index % oneMilestoneIn === 0 ? milestones : others) ?? []
    const at = new Date(now.getTime() - ((activities - index) / activities) * 730 * 86_400_000)
    const { ...activity } = kinds[index % kinds.length]
    return { ...activity, id: `a${index}`, at, ...('for' in activity && { for: [] }) }
  })
  const people = sample.contacts.map(({ knownSince: _, ...contact }) => contact)
  return { seeker: { ...sample.seeker, id: `${activities} ${oneMilestoneIn}` }, contacts: people, activities: log }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

async function inContext<Value>(prisma: PrismaClient, tenantId: string, work: (context: Context) => Promise<Value>) {
  const context = createContext(prisma, operatorAccess(tenantId), now)
  try {
    return await work(context)
  } finally {
    await context.end()
  }
}

const { DATABASE_URL: url } = process.env
const { prisma, close } = await openDatabase(url ? { kind: 'postgresql', url } : { kind: 'memory' }, console.log)
const { id: tenantId } = await prisma.tenant.create({ data: { name: 'Bench' } })
const seekers: {
  readonly name: string
  readonly seekerId: string
  readonly reviews: number[]
  readonly reads: number[]
}[] = []
for (const [name, log] of Object.entries(logs)) {
  const seekerId = await inContext(prisma, tenantId, (context) => storeRecord(recordWith(log), context))
  seekers.push({ name, seekerId, reviews: [], reads: [] })
}
await prisma.$executeRawUnsafe('analyze')
for (let round = 0; round < rounds; round += 1) {
  for (const { seekerId, reviews, reads } of seekers) {
    reviews.push(await timed(() => inContext(prisma, tenantId, ({ reviewOf }) => reviewOf(seekerId))))
    const read = () => inContext(prisma, tenantId, (it) => it.read((db) => loadRecord(db, { tenantId, seekerId })))
    if (round % 6 === 0) reads.push(await timed(read))
  }
}
const [short] = seekers
for (const { name, reviews, reads } of seekers) {
  const [own, base, whole] = [reviews, short?.reviews ?? [], reads].map((times) =>
    median(times.slice(times.length / 6)),
  )
  const ratio = ((own ?? 0) / (base ?? 1)).toFixed(2)
  console.log(
    `${name}: review ${own?.toFixed(1)} ms, ${ratio} × the short one; reading the log alone ${whole?.toFixed(1)} ms`,
  )
}
await close()
