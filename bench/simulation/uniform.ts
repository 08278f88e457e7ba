import { type TrueChannel, truePerApproach } from './draw-seeker.ts'
import { peopleReached } from './people-reached.ts'

/** The referrals of somebody who gives every open channel the same hours each week. */
export function uniformReferrals(open: readonly TrueChannel[], hoursPerWeek: number, weeks: number): number {
  return open.reduce((sum, it) => {
    const reached = weeks * peopleReached(it, hoursPerWeek / open.length)
    return sum + Math.min(reached, it.people ?? reached) * truePerApproach(it)
  }, 0)
}
