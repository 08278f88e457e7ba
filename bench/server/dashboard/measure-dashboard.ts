import { post } from '../ask.ts'
import type { Options } from '../options.ts'
import { startPeer } from '../peer-process.ts'
import { sampleRecord, usualSize } from '../sample-data.ts'
import { logApproach, recordInput, storeSeeker } from '../store-seeker.ts'
import { timeInTurn } from '../time-in-turn.ts'
import { timesHead, timesRow } from '../times-table.ts'
import { rowIdOf, withTiecraft } from '../with-tiecraft.ts'
import { expectSameReview } from './conclusions.ts'
import { dashboardQuery, reviewQuery } from './dashboard-query.ts'

const times = 10

type Ask = () => Promise<unknown>

/** Measures dashboards beside bare HTTP with core's review: of a stored seeker, and of a record that is sent. */
export function measureDashboard(options: Options): Promise<void> {
  return withTiecraft(options, async ({ ask, owner, databaseUrl, tenantId }) => {
    const id = await storeSeeker(ask, sampleRecord('dashboard', usualSize))
    await owner.query('vacuum analyze')
    const peer = await startPeer('review', { DATABASE_URL: databaseUrl }, options.entry)
    const compare = async (what: string, [own, bare]: readonly [Ask, Ask], before?: Ask): Promise<void> => {
      expectSameReview(await own(), await bare())
      const works = [own, bare].map((run) => ({ run, ...(before && { before }) }))
      const [ours, theirs] = await timeInTurn(works, { rounds: options.rounds, times })
      console.log(timesRow(what, ours, theirs))
    }
    try {
      console.log(timesHead('dashboard: 100 contacts, 1,000 activities', 'bare HTTP + core'))
      const stored = [
        () => ask(dashboardQuery, { id }),
        () => post(peer.address, { tenantId, id: rowIdOf(id) }),
      ] as const
      await compare('stored, unchanged since the last look', stored)
      await compare('stored, just changed', stored, () => logApproach(ask, id))
      const record = sampleRecord('sent', usualSize)
      const input = recordInput(record)
      await compare('sent, nothing stored', [
        () => ask(reviewQuery, { input }),
        () => post(peer.address, { input: record }),
      ])
    } finally {
      await peer.stop()
    }
  })
}
