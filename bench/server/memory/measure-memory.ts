import { readFileSync } from 'node:fs'
import { dashboardQuery } from '../dashboard/dashboard-query.ts'
import { load } from '../load.ts'
import type { Options } from '../options.ts'
import { peers } from '../reads/peers.ts'
import { sampleRecord, usualSize } from '../sample-data.ts'
import { logApproach, storeSeeker } from '../store-seeker.ts'
import { rowIdOf, type Tiecraft, withTiecraft } from '../with-tiecraft.ts'

const seekerCount = 20
const samples = 10

/** Measures the memory of the server under a mixed load: reads, dashboards, writes, and queries that differ. */
export function measureMemory({ minutes, ...options }: Options): Promise<void> {
  return withTiecraft(options, async (tiecraft) => {
    const ids: string[] = []
    for (let index = 0; index < seekerCount; index += 1) {
      ids.push(await storeSeeker(tiecraft.ask, sampleRecord(`memory ${index}`, usualSize)))
    }
    console.log(`\n| minutes of ${minutes} | resident memory, MB |\n|---|---|`)
    for (let sample = 0; sample <= samples; sample += 1) {
      if (sample > 0) await mixedLoad(tiecraft, ids, { seconds: (minutes * 60) / samples, sample })
      console.log(`| ${((minutes * sample) / samples).toFixed(1)} | ${residentMb(tiecraft.process.pid)} |`)
    }
  })
}

async function mixedLoad(
  { process, key, tenantId, ask }: Tiecraft,
  ids: readonly string[],
  { seconds, sample }: { readonly seconds: number; readonly sample: number },
): Promise<void> {
  const bodies = ids.flatMap((globalId, index) => {
    const seeker = { tenantId, id: rowIdOf(globalId), globalId }
    const { nested, page } = {
      nested: peers.tiecraft.body('nested', seeker),
      page: peers.tiecraft.body('page', seeker),
    }
    // A name of its own makes each a query that the server has not seen.
    const unseen = nested.query.replace('query', `query Q${sample}x${index}`)
    const dashboard = { query: dashboardQuery, variables: { id: globalId } }
    return [nested, page, { ...nested, query: unseen }, dashboard].map((body) => JSON.stringify(body))
  })
  const loading = load(
    { url: `${process.address}/graphql`, headers: { authorization: `Bearer ${key}` }, bodies },
    { connections: 8, seconds },
  )
  for (const id of ids) await logApproach(ask, id)
  await loading
}

function residentMb(pid: number): string {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return (Number(kilobytes) / 1_000).toFixed(0)
  } catch {
    return '–'
  }
}
