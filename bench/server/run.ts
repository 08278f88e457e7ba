import { measureDashboard } from './dashboard/measure-dashboard.ts'
import { measureLongLog } from './dashboard/measure-long-log.ts'
import { measureEmbedded } from './embedded/measure-embedded.ts'
import { measureGrowth } from './growth/measure-growth.ts'
import { measureMemory } from './memory/measure-memory.ts'
import { type measurementNames, type Options, readOptions } from './options.ts'
import { measureAllReads } from './reads/measure-all-reads.ts'
import { readNames } from './reads/reads.ts'
import { measureStart } from './start/measure-start.ts'
import { measureHealth } from './writes/measure-health.ts'
import { measureImports } from './writes/measure-imports.ts'
import { measureUpserts } from './writes/measure-upserts.ts'
import { measureWrites } from './writes/measure-writes.ts'

// Measures Tiecraft's server beside others on the same database: `pnpm bench:server`. Ratios count, not times.

const measurements = {
  dashboard: measureDashboard,
  'long-log': measureLongLog,
  embedded: measureEmbedded,
  writes: measureWrites,
  upserts: measureUpserts,
  imports: measureImports,
  health: measureHealth,
  start: measureStart,
  growth: measureGrowth,
  memory: measureMemory,
} as const satisfies Record<(typeof measurementNames)[number], (options: Options) => Promise<void>>

async function run(options: Options): Promise<void> {
  const reads = readNames.filter((read) => options.only.includes(read))
  if (reads.length > 0) await measureAllReads(options, reads)
  for (const [name, measure] of Object.entries(measurements)) {
    if (options.only.some((it) => it === name)) await measure(options)
  }
}

// A signal also ends the servers, so that the measurement fails and drops its database; a second one ends it at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => console.error('Stopping …'))
const options = readOptions(process.argv.slice(2))
if (options) await run(options)
