import { formatSpread, spreadOf } from '../spread.ts'
import type { Sample } from './measure-reads.ts'
import type { PeerName } from './peers.ts'

/** The rows of a table: requests a second, by how much that is what the base does in the same round, and CPU. */
export function reportReads(samples: ReadonlyMap<PeerName, readonly Sample[]>, base: PeerName): readonly string[] {
  const bases = samples.get(base) ?? []
  return [...samples].map(([peer, own]) => {
    const { median } = spreadOf(own.map(({ perSecond }) => perSecond))
    const ratio = spreadOf(own.map(({ perSecond }, round) => perSecond / (bases[round]?.perSecond ?? Number.NaN)))
    const spread = formatSpread(ratio)
    const cpu = [cpuOf(own, 'node'), cpuOf(own, 'postgres')].join(' + ')
    const cpuRatio = spreadOf(own.map((sample, round) => cpuSum(sample) / cpuSum(bases[round]))).median
    const p99 = spreadOf(own.map(({ p99Ms }) => p99Ms)).median
    return `| ${[peer, median.toFixed(0), spread, cpu, cpuRatio.toFixed(2), p99.toFixed(0)].join(' | ')} |`
  })
}

/** The head of the table. */
export function readsHead(base: PeerName): string {
  return `| server | requests/s | × ${base} (spread) | CPU ms, node + PostgreSQL | CPU × ${base} | p99 ms |\n|---|---|---|---|---|---|`
}

function cpuOf(samples: readonly Sample[], what: 'node' | 'postgres'): string {
  const known = samples.map((sample) => sample[what]).filter((value) => value !== null)
  return known.length > 0 ? spreadOf(known).median.toFixed(2) : '–'
}

function cpuSum(sample: Sample | undefined): number {
  return sample?.node == null || sample.postgres === null ? Number.NaN : sample.node + sample.postgres
}
