import { readFileSync } from 'node:fs'
import type { Client } from 'pg'

/** Milliseconds of CPU that a request takes; null where the machine does not tell. */
export type CpuPerRequest = { readonly node: number | null; readonly postgres: number | null }

/** Ticks used so far by a server, and by each process of the database that serves a connection. */
type CpuReading = { readonly node: number | null; readonly postgres: ReadonlyMap<number, number | null> }

const msPerTick = 10

/** Reads the CPU time of a process and of the connections to its database, where both are on this Linux machine. */
export async function readCpu(pid: number, owner: Client | undefined): Promise<CpuReading> {
  return { node: ticksOf(pid), postgres: owner ? await connectionTicks(owner) : new Map() }
}

async function connectionTicks(owner: Client): Promise<CpuReading['postgres']> {
  const { rows } = await owner.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  return new Map(rows.map(({ pid }) => [pid, ticksOf(pid, 'postgres')]))
}

/** The CPU time between two readings; connections that closed in between, being idle, used none. */
export function cpuPerRequest(before: CpuReading, after: CpuReading, requests: number): CpuPerRequest {
  const postgres = [...after.postgres].map(([pid, ticks]) => ticksBetween(before.postgres.get(pid) ?? 0, ticks))
  const sum = postgres.reduce((all, ticks) => (all === null || ticks === null ? null : all + ticks), 0)
  const inMs = (ticks: number | null): number | null => (ticks === null ? null : (ticks * msPerTick) / requests)
  return { node: inMs(ticksBetween(before.node, after.node)), postgres: inMs(sum) }
}

function ticksBetween(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before
}

/** Ticks that a process has run, in user and system mode; null where it is not a process here of this name. */
function ticksOf(pid: number, name = ''): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = text.lastIndexOf(')')
    const [, , , , , , , , , , , user = '', system = ''] = text.slice(end + 2).split(' ')
    return text.slice(0, end).includes(name) ? Number(user) + Number(system) : null
  } catch {
    return null
  }
}
