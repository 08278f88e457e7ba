import { describe, expect, it } from 'vitest'
import { post } from './ask.ts'
import { expectSameReview } from './dashboard/conclusions.ts'
import { dashboardQuery } from './dashboard/dashboard-query.ts'
import { load } from './load.ts'
import { startPeer } from './peer-process.ts'
import { contendersFor } from './reads/contenders.ts'
import { peerNames } from './reads/peers.ts'
import { readNames } from './reads/reads.ts'
import { sampleRecord } from './sample-data.ts'
import { storeSeeker } from './store-seeker.ts'
import { rowIdOf, withTiecraft } from './with-tiecraft.ts'

const { TEST_DATABASE_URL: databaseUrl = '' } = process.env
const small = { contacts: 20, activities: 200, oneMilestoneIn: 10 }
const settings = { databaseUrl, entry: 'source', rounds: 1 } as const

describe.skipIf(!databaseUrl)('the comparison of servers on PostgreSQL', () => {
  it('gets the same answers of all of them, and can put load on each', () =>
    withTiecraft(settings, async (tiecraft) => {
      const { ask, key, tenantId, databaseUrl: url } = tiecraft
      const globalId = await storeSeeker(ask, sampleRecord('smoke', small))
      const seeker = { tenantId, id: rowIdOf(globalId), globalId }
      const environment = { DATABASE_URL: url }
      const others = peerNames.filter((name) => name !== 'tiecraft')
      const started = await Promise.all(others.map(async (name) => [name, await startPeer(name, environment)] as const))
      const review = await startPeer('review', environment, 'source')
      try {
        const running = new Map([['tiecraft', tiecraft.process] as const, ...started])
        for (const read of readNames) {
          const contenders = await contendersFor(read, running, { seekers: [seeker], key })
          expect(contenders).toHaveLength(peerNames.length)
          if (read !== 'single') continue
          for (const { load: asked } of contenders) {
            expect((await load(asked, { connections: 2, amount: 6 })).requests).toBe(6)
          }
        }
        expectSameReview(await ask(dashboardQuery, { id: globalId }), await post(review.address, seeker))
      } finally {
        await Promise.all([review, ...started.map(([, peer]) => peer)].map(({ stop }) => stop()))
      }
    }))
})
