import type { Options } from '../options.ts'
import { type PeerProcess, startPeer } from '../peer-process.ts'
import { sampleRecord, usualSize } from '../sample-data.ts'
import { storeSeeker } from '../store-seeker.ts'
import { rowIdOf, type Tiecraft, withTiecraft } from '../with-tiecraft.ts'
import { contendersFor } from './contenders.ts'
import { type Contender, measureReads } from './measure-reads.ts'
import type { PeerName, SeekerIds } from './peers.ts'
import { type ReadName, readMeanings } from './reads.ts'
import { readsHead, reportReads } from './report-reads.ts'

const seekerCount = 4

/** Measures reads beside the other servers on the same rows. */
export function measureAllReads(options: Options, reads: readonly ReadName[]): Promise<void> {
  return withTiecraft(options, async (tiecraft) => {
    const seekers = await fill(tiecraft)
    const running = new Map<PeerName, PeerProcess>([['tiecraft', tiecraft.process]])
    const others = options.peers.filter((it) => it !== 'tiecraft')
    try {
      for (const peer of others) running.set(peer, await startPeer(peer, { DATABASE_URL: tiecraft.databaseUrl }))
      for (const read of reads) {
        await measureRead(await contendersFor(read, running, { ...tiecraft, seekers }), readMeanings[read], {
          ...options,
          owner: tiecraft.owner,
        })
      }
    } finally {
      for (const peer of others) await running.get(peer)?.stop()
    }
  })
}

async function measureRead(
  contenders: readonly Contender[],
  meaning: string,
  { owner, connections: courses, ...course }: Options & Pick<Tiecraft, 'owner'>,
): Promise<void> {
  const base = contenders.some(({ peer }) => peer === 'postgraphile') ? 'postgraphile' : 'tiecraft'
  for (const connections of courses) {
    console.log(`\n${meaning}; connections: ${connections}\n\n${readsHead(base)}`)
    const samples = await measureReads(contenders, owner, { ...course, connections })
    for (const row of reportReads(samples, base)) console.log(row)
  }
}

async function fill({ ask, owner, tenantId }: Tiecraft): Promise<readonly SeekerIds[]> {
  const seekers: SeekerIds[] = []
  for (let index = 0; index < seekerCount; index += 1) {
    const globalId = await storeSeeker(ask, sampleRecord(`seeker ${index}`, usualSize))
    seekers.push({ tenantId, id: rowIdOf(globalId), globalId })
  }
  // Statistics that autovacuum gathers sooner or later, and not in the middle of a measurement.
  await owner.query('vacuum analyze')
  return seekers
}
