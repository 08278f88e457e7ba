import { type World, worlds } from './draw-seeker.ts'
import { measureAllocation } from './measure-allocation.ts'

const searches = { seekers: 100, weeks: 26 } as const

const meanings = {
  by_seeker: 'channels much alike for one seeker',
  by_channel: 'channels as different as the priors say',
} as const satisfies Record<World, string>

/** Prints how near the hours advised come to those of an oracle. */
export function printAllocation(): void {
  for (const world of worlds) {
    const { advised, uniform } = measureAllocation(world, searches)
    const figures = `${percent(advised)} of the oracle's referrals (at least 90 %), uniform hours ${percent(uniform)}`
    console.log(`hours advised, ${searches.weeks} weeks, ${meanings[world]}: ${figures}`)
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
