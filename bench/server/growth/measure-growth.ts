import type { Options } from '../options.ts'
import { peers } from '../reads/peers.ts'
import { sampleRecord, usualSize } from '../sample-data.ts'
import { storeSeeker } from '../store-seeker.ts'
import { timeInTurn } from '../time-in-turn.ts'
import { timesHead, timesRow } from '../times-table.ts'
import { rowIdOf, type Tiecraft, withTiecraft } from '../with-tiecraft.ts'
import { addSeekers, addTenants } from './copy-rows.ts'

const times = 50

/** Measures whether the nested read stays as fast while its log, the seekers beside it and the tenants grow. */
export function measureGrowth({ rounds, ...options }: Options): Promise<void> {
  return withTiecraft({ ...options, rounds }, async (tiecraft) => {
    const { owner, tenantId } = tiecraft
    const turns = { rounds, times }
    const usual = await nestedRead(tiecraft, 1_000)
    const [first] = await timeInTurn([usual], turns)
    console.log(timesHead('nested read', 'one seeker of 1,000 activities, one tenant'))
    console.log(timesRow('the same once more', (await timeInTurn([usual], turns))[0], first))
    for (const activities of [10, 10_000]) {
      const [own] = await timeInTurn([await nestedRead(tiecraft, activities)], turns)
      console.log(timesRow(`a seeker of ${activities} activities`, own, first))
    }
    const steps = {
      '1,000 tenants': () => addTenants(owner, 999),
      '50,000 seekers of the tenant as well': () => addSeekers(owner, tenantId, 50_000),
    }
    for (const [name, grow] of Object.entries(steps)) {
      await grow()
      await owner.query('vacuum analyze')
      console.log(timesRow(name, (await timeInTurn([usual], turns))[0], first))
    }
  })
}

/** The nested read of a new seeker. */
async function nestedRead({ ask, owner, tenantId }: Tiecraft, activities: number) {
  const globalId = await storeSeeker(ask, sampleRecord(`of ${activities}`, { ...usualSize, activities }))
  await owner.query('vacuum analyze')
  const { query, variables } = peers.tiecraft.body('nested', { tenantId, id: rowIdOf(globalId), globalId })
  return { run: () => ask(query, variables) }
}
