import { startAndFill } from './bench-database.ts'
import { type Options, readOptions } from './options.ts'
import { type PeerProcess, startPeer } from './peer-process.ts'
import { contendersFor } from './reads/contenders.ts'
import { measureReads } from './reads/measure-reads.ts'
import type { PeerName } from './reads/peers.ts'
import { readMeanings } from './reads/reads.ts'
import { readsHead, reportReads } from './reads/report-reads.ts'
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts'

// Measures Tiecraft's server beside others on the same database: `pnpm bench:server`.

const seekerCount = 4

async function run(options: Options, database: ScratchDatabase): Promise<void> {
  const { tiecraft, ...data } = await startAndFill(database, { entry: options.entry, seekers: seekerCount })
  const running = new Map<PeerName, PeerProcess>([['tiecraft', tiecraft]])
  try {
    for (const peer of options.peers.filter((it) => it !== 'tiecraft')) {
      running.set(peer, await startPeer(peer, { DATABASE_URL: database.url }))
    }
    const base = running.has('postgraphile') ? 'postgraphile' : 'tiecraft'
    for (const read of options.reads) {
      const contenders = await contendersFor(read, running, data)
      for (const connections of options.connections) {
        console.log(`\n${readMeanings[read]}; connections: ${connections}\n\n${readsHead(base)}`)
        const samples = await measureReads(contenders, database.owner, { ...options, connections })
        for (const row of reportReads(samples, base)) console.log(row)
      }
    }
  } finally {
    for (const { stop } of running.values()) await stop()
  }
}

const options = readOptions(process.argv.slice(2))
const database = await createScratchDatabase(options.databaseUrl)
try {
  await run(options, database)
} finally {
  await database.drop()
}
