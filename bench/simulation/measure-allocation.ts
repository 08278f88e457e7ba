import { chanceFrom } from './chance.ts'
import { drawSeeker, type World } from './draw-seeker.ts'
import { oracleReferrals } from './oracle.ts'
import { simulateSearch } from './simulate-search.ts'
import { uniformReferrals } from './uniform.ts'

/** What simulated searches brought, as shares of what the oracle's bring. */
export type Allocation = { readonly advised: number; readonly uniform: number }

/** Lets so many seekers of a world follow the advice for so many weeks; the same seeds draw the same people. */
export function measureAllocation(
  world: World,
  { seekers, weeks }: { readonly seekers: number; readonly weeks: number },
): Allocation {
  let [advised, uniform, best] = [0, 0, 0]
  for (let seed = 1; seed <= seekers; seed += 1) {
    const chance = chanceFrom(seed)
    const seeker = drawSeeker(world, chance)
    const { referrals, closed } = simulateSearch(seeker, { weeks, chance })
    const open = seeker.channels.filter(({ channel }) => !closed.has(channel.id))
    advised += referrals
    uniform += uniformReferrals(open, seeker.hoursPerWeek, weeks)
    best += oracleReferrals(open, seeker.hoursPerWeek, weeks)
  }
  return { advised: advised / best, uniform: uniform / best }
}
