import type { Activity, NetworkingRecordInput } from '@tiecraft/core'
import { isMilestone } from '@tiecraft/core/storage'
import { largeNetwork } from '@tiecraft/examples/people'
import { type Access, operatorAccess } from '../packages/server/src/access/access.ts'
import { openDatabase } from '../packages/server/src/database/open-database.ts'
import { createContext } from '../packages/server/src/request/context.ts'
import { storeRecord } from '../packages/server/src/store/record/store-record.ts'

// Measures whether time tells an adviser that something is hidden: the diagnosis of one seeker, one of whose contacts is
// known through a sensitive channel, and of another, none of whose is. `pnpm --filter @tiecraft/bench adviser`, on PostgreSQL
// where `DATABASE_URL` names an empty database.

const now = new Date('2026-03-02T09:00:00Z')
const contacts = 100
const activities = 3_000
const requests = 200
const warmUp = 20

/** A record of which one contact is known through a channel. */
function recordWith(channel: string): NetworkingRecordInput {
  const sample = largeNetwork(now, contacts)
  const [milestones, others] = [true, false].map((is) =>
    (sample.activities as readonly Activity[]).filter((it) => isMilestone(it) === is && it.type !== 'tally_recalled'),
  )
  const log = Array.from({ length: activities }, (_, index) => {
    const kinds = (index % 30 === 0 ? milestones : others) ?? []
    const at = new Date(now.getTime() - ((activities - index) / activities) * 730 * 86_400_000)
    const { ...activity } = kinds[index % kinds.length]
    return { ...activity, id: `a${index}`, at, ...('for' in activity && { for: [] }) }
  })
  const people = sample.contacts.map(({ knownSince: _, ...contact }, place) =>
    place === 0 ? { ...contact, channel } : contact,
  )
  return { seeker: { ...sample.seeker, id: channel }, contacts: people, activities: log }
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}

const { DATABASE_URL: url } = process.env
const database = await openDatabase(url ? { kind: 'postgresql', url } : { kind: 'memory' }, console.log)
const { id: tenantId } = await database.prisma.tenant.create({ data: { name: 'Bench' } })
const adviser: Access = {
  tenantId,
  role: 'adviser',
  scopes: ['read'],
  actor: { kind: 'subject', issuer: 'bench', subject: 'adviser' },
}
const seekers: { readonly name: string; readonly seekerId: string; readonly times: number[] }[] = []
for (const [name, channel] of [
  ['nothing hidden', 'alumni'],
  ['one contact hidden', 'place_of_worship'],
] as const) {
  const context = createContext(database, operatorAccess(tenantId), now)
  seekers.push({ name, seekerId: await storeRecord(recordWith(channel), context), times: [] })
  await context.end()
}
await database.prisma.$executeRawUnsafe('analyze')
for (let request = 0; request < requests + warmUp; request += 1) {
  for (const { seekerId, times } of seekers) {
    const started = performance.now()
    const context = createContext(database, adviser, now)
    const { diagnosis } = await context.reviewOf(seekerId, null, (it) => it)
    await context.end()
    if (request >= warmUp && diagnosis) times.push(performance.now() - started)
  }
}
const [base] = seekers
for (const { name, times } of seekers) {
  const ratio = median(times) / median(base?.times ?? [])
  console.log(`${name}: median ${median(times).toFixed(1)} ms of ${times.length}, ${ratio.toFixed(3)} × the first`)
}
await database.close()
