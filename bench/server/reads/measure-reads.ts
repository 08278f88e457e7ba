import type { Client } from 'pg'
import { type CpuPerRequest, cpuPerRequest, readCpu } from '../cpu-time.ts'
import { type Load, load } from '../load.ts'
import type { PeerName } from './peers.ts'

/** A started server with one read to ask. */
export type Contender = { readonly peer: PeerName; readonly pid: number; readonly load: Load }

/** One measurement of one server. */
export type Sample = CpuPerRequest & { readonly perSecond: number; readonly p99Ms: number }

export type Course = { readonly connections: number; readonly seconds: number; readonly rounds: number }

/** How long a server warms up at least: compiling its code takes seconds. */
const warmUpSeconds = 4

/** Measures the servers in turn, each round beginning with another, after a round to warm up. */
export async function measureReads(
  contenders: readonly Contender[],
  owner: Client | undefined,
  { rounds, ...course }: Course,
): Promise<ReadonlyMap<PeerName, readonly Sample[]>> {
  const samples = new Map(contenders.map(({ peer }): [PeerName, Sample[]] => [peer, []]))
  for (let round = 0; round <= rounds; round += 1) {
    const start = round % contenders.length
    for (const contender of [...contenders.slice(start), ...contenders.slice(0, start)]) {
      const seconds = round === 0 ? Math.max(warmUpSeconds, course.seconds) : course.seconds
      const sample = await measure(contender, owner, { ...course, seconds })
      if (round > 0) samples.get(contender.peer)?.push(sample)
    }
  }
  return samples
}

async function measure(
  { pid, load: asked }: Contender,
  owner: Client | undefined,
  course: Omit<Course, 'rounds'>,
): Promise<Sample> {
  const before = await readCpu(pid, owner)
  const { requests, perSecond, p99Ms } = await load(asked, course)
  return { perSecond, p99Ms, ...cpuPerRequest(before, await readCpu(pid, owner), requests) }
}
