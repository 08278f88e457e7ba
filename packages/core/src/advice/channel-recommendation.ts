import type { ChannelYield } from './channel-yield.ts'
import type { Judgment } from './judge-channel.ts'
import type { NextSteps } from './next-steps.ts'
import type { Obstacle } from './obstacle-table.ts'

/** What to do about one channel, how sure that is, what stands in the way, and how to go about it. */
export type ChannelRecommendation = ChannelYield &
  Judgment &
  NextSteps & {
    /** What stands in the way, what keeps the seeker out first. */
    readonly obstacles: readonly Obstacle[]
  }
