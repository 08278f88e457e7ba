import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Options } from '../options.ts'
import { sampleRecord } from '../sample-data.ts'
import { formatSpread, spreadOf } from '../spread.ts'
import { addContacts, storeSeeker } from '../store-seeker.ts'
import { type Tiecraft, withTiecraft } from '../with-tiecraft.ts'

const contacts = 10_000
const everyMs = 10

/** Measures the slowest answer of `/health` while 10,000 contacts come in. */
export function measureHealth(options: Options): Promise<void> {
  return withTiecraft(options, async (tiecraft) => {
    const slowest: number[] = []
    for (let round = 0; round <= options.rounds; round += 1) {
      const took = await slowestHealth(tiecraft, `health ${round}`)
      if (round > 0) slowest.push(took)
    }
    console.log(`\nslowest answer of /health while 10,000 contacts come in: ${formatSpread(spreadOf(slowest), 0)} ms`)
  })
}

async function slowestHealth({ ask, process }: Tiecraft, id: string): Promise<number> {
  const { contacts: people } = sampleRecord(id, { contacts, activities: 0, oneMilestoneIn: 1 })
  const seekerId = await storeSeeker(ask, sampleRecord(id, { contacts: 0, activities: 0, oneMilestoneIn: 1 }))
  let isRunning = true
  const adding = addContacts(ask, seekerId, people).finally(() => {
    isRunning = false
  })
  // Awaited below; until then, a failure must not end the process before the database is dropped.
  adding.catch(() => undefined)
  let slowest = 0
  while (isRunning) {
    const started = performance.now()
    await health(process.address)
    slowest = Math.max(slowest, performance.now() - started)
    await wait(everyMs)
  }
  await adding
  return slowest
}

/** Asks over a connection of its own, as probes do; a server that stalls until it drops the connection was that slow. */
function health(address: string): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => resolve()
    get(`${address}/health`, { agent: false }, (answer) => answer.resume().on('close', done)).on('error', done)
  })
}
