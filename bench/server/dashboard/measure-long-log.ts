import type { Options } from '../options.ts'
import { sampleRecord, usualSize } from '../sample-data.ts'
import { logApproach, storeSeeker } from '../store-seeker.ts'
import { timeInTurn } from '../time-in-turn.ts'
import { timesHead, timesRow } from '../times-table.ts'
import { withTiecraft } from '../with-tiecraft.ts'
import { dashboardQuery } from './dashboard-query.ts'

const times = 10

const logs = {
  'short: 100 activities, 20 milestones': { activities: 100, oneMilestoneIn: 5 },
  'long: 10,000 activities, as many milestones': { activities: 10_000, oneMilestoneIn: 500 },
  'long: 10,000 activities, a tenth milestones': { activities: 10_000, oneMilestoneIn: 10 },
} as const

/** Measures a dashboard with a short and with long logs. */
export function measureLongLog({ rounds, ...options }: Options): Promise<void> {
  return withTiecraft({ ...options, rounds }, async ({ ask, owner }) => {
    const ids: string[] = []
    for (const [name, log] of Object.entries(logs)) {
      ids.push(await storeSeeker(ask, sampleRecord(name, { ...usualSize, ...log })))
    }
    await owner.query('vacuum analyze')
    const courses = { 'unchanged since the last look': undefined, 'just changed': (id: string) => logApproach(ask, id) }
    for (const [course, change] of Object.entries(courses)) {
      const works = ids.map((id) => ({
        run: () => ask(dashboardQuery, { id }),
        ...(change && { before: () => change(id) }),
      }))
      const [short, ...long] = await timeInTurn(works, { rounds, times })
      console.log(timesHead(`dashboard of 100 contacts, ${course}`, 'the short log'))
      for (const [index, own] of long.entries()) console.log(timesRow(Object.keys(logs)[index + 1] ?? '', own, short))
    }
  })
}
