import { type TrueChannel, truePerApproach } from './draw-seeker.ts'
import { hoursToReach } from './people-reached.ts'

/**
 * The referrals of somebody who knows every true rate and cost, and divides each week's hours best.
 *
 * The gain is concave in hours, so all weeks are alike, those one knows are spread over them evenly, and at the best
 * division a further hour brings the same everywhere.
 */
export function oracleReferrals(open: readonly TrueChannel[], hoursPerWeek: number, weeks: number): number {
  const peopleAt = (it: TrueChannel, perHour: number): number => {
    const usual = it.channel.peoplePerWeek
    const wanted = usual * (truePerApproach(it) / (it.hoursPerApproach * perHour) - 1)
    return Math.max(0, Math.min(wanted, (it.people ?? Number.POSITIVE_INFINITY) / weeks))
  }
  const hoursAt = (perHour: number): number =>
    open.reduce((sum, it) => sum + hoursToReach(it, peopleAt(it, perHour)), 0)
  let [low, high] = [1e-9, 10]
  for (let halving = 0; halving < 100; halving += 1) {
    const middle = Math.sqrt(low * high)
    if (hoursAt(middle) > hoursPerWeek) low = middle
    else high = middle
  }
  return weeks * open.reduce((sum, it) => sum + peopleAt(it, high) * truePerApproach(it), 0)
}
