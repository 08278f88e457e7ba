import type { Client } from 'pg'
import type { Options } from '../options.ts'
import { peers } from '../reads/peers.ts'
import { sampleRecord, usualSize } from '../sample-data.ts'
import { storeSeeker } from '../store-seeker.ts'
import { timeInTurn, type Work } from '../time-in-turn.ts'
import { timesHead, timesRow } from '../times-table.ts'
import { rowIdOf, type Tiecraft, withTiecraft } from '../with-tiecraft.ts'
import { addSeekers, addTenants } from './copy-rows.ts'

const times = 30

/** Measures whether the nested read stays as fast while its log, the seekers beside it and the tenants grow. */
export function measureGrowth(options: Options): Promise<void> {
  const turns = { rounds: options.rounds, times }
  return withTiecraft(options, (small) =>
    withTiecraft(options, async (large) => {
      const usual = await nestedRead(small, 1_000)
      const [few, many, grown] = [
        await nestedRead(small, 10),
        await nestedRead(small, 10_000),
        await nestedRead(large, 1_000),
      ]
      const print = async (what: string, work: Work): Promise<void> => {
        const [own, base] = await timeInTurn([work, usual], turns)
        console.log(timesRow(what, own, base))
      }
      console.log(timesHead('nested read', 'a seeker of 1,000 activities, alone in the database'))
      await print('a seeker of 10 activities', few)
      await print('a seeker of 10,000 activities', many)
      await print('the same in another database', grown)
      await grow(large.owner, () => addTenants(large.owner, 999))
      await print('beside 1,000 tenants', grown)
      await grow(large.owner, () => addSeekers(large.owner, large.tenantId, 50_000))
      await print('beside 50,000 seekers of its tenant as well', grown)
    }),
  )
}

/** The nested read of a new seeker. */
async function nestedRead({ ask, owner, tenantId }: Tiecraft, activities: number): Promise<Work> {
  const globalId = await storeSeeker(ask, sampleRecord(`of ${activities}`, { ...usualSize, activities }))
  await owner.query('vacuum analyze')
  const { query, variables } = peers.tiecraft.body('nested', { tenantId, id: rowIdOf(globalId), globalId })
  return { run: () => ask(query, variables) }
}

async function grow(owner: Client, add: () => Promise<void>): Promise<void> {
  // Foreign keys hold as the rows are made; to check each takes minutes, with plans for tables that were small.
  await owner.query('set session_replication_role = replica')
  await add()
  await owner.query('reset session_replication_role')
  await owner.query('vacuum analyze')
}
