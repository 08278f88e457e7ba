import { post } from '../ask.ts'
import { withDataFolders } from '../data-folder.ts'
import type { Options } from '../options.ts'
import { type PeerProcess, startPeer, startTiecraft } from '../peer-process.ts'
import { peers, type SeekerIds } from '../reads/peers.ts'
import { sampleRecord, usualSize } from '../sample-data.ts'
import { storeSeeker } from '../store-seeker.ts'
import { timeInTurn, type Work } from '../time-in-turn.ts'
import { timesHead, timesRow } from '../times-table.ts'
import { rowIdOf, withTiecraft } from '../with-tiecraft.ts'

const times = 1

/** Measures the time from the start of the process to its first answer. */
export async function measureStart(options: Options): Promise<void> {
  const { entry, rounds } = options
  await withDataFolders(entry, async ({ own, copy, key, seeker }) => {
    const works = [
      starting(() => startTiecraft(entry, { DATA_DIR: own, SAMPLE_DATA: 'false' }), 'tiecraft', seeker, key),
      starting(() => startPeer('pglite', { DATA_DIR: copy }), 'yoga', seeker),
    ]
    const [ours, theirs] = await timeInTurn(works, { rounds, times })
    console.log(timesHead('start to first answer', 'bare PGlite'))
    console.log(timesRow('existing data folder', ours, theirs))
  })
  await withTiecraft(options, async ({ ask, tenantId, key, databaseUrl }) => {
    const globalId = await storeSeeker(ask, sampleRecord('start', usualSize))
    const seeker = { tenantId, id: rowIdOf(globalId), globalId }
    const environment = { DATABASE_URL: databaseUrl }
    const works = [
      starting(() => startTiecraft(entry, environment), 'tiecraft', seeker, key),
      starting(() => startPeer('yoga', environment), 'yoga', seeker),
    ]
    const [ours, theirs] = await timeInTurn(works, { rounds, times })
    console.log(timesHead('start to first answer', 'bare Yoga'))
    console.log(timesRow('PostgreSQL', ours, theirs))
  })
}

/** Starts a server and asks it once. */
function starting(start: () => Promise<PeerProcess>, peer: 'tiecraft' | 'yoga', seeker: SeekerIds, key = ''): Work {
  let running: PeerProcess | undefined
  return {
    run: async () => {
      running = await start()
      await post(`${running.address}/graphql`, peers[peer].body('single', seeker), { authorization: `Bearer ${key}` })
    },
    after: async () => running?.stop(),
  }
}
