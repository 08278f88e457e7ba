import type { Situation } from '../situation/derive-situation.ts'
import type { Gamma } from '../statistics/gamma.ts'
import { type ChannelYield, chanceOfSomebody } from './channel-yield.ts'

/** The expected yield of an hour spent as in recent weeks, and the share of the seeker's own data in it. */
export type RecentHourlyYield = {
  readonly referralsPerHour: number
  readonly yield: Gamma
  readonly ownDataShare: number
}

/**
 * Derives the yield of an hour spent as in recent weeks; undefined before anybody was approached.
 *
 * Channels are weighted by their hours of the last four weeks, or by all hours where there were none. Mean and variance of
 * the sum are exact under independence; its Gamma shape is an approximation.
 */
export function recentHourlyYield(yields: readonly ChannelYield[], { pace }: Situation): RecentHourlyYield | undefined {
  const shares = hourShares(yields, pace.approaches)
  if (shares.length === 0) return undefined
  let [mean, variance, ownDataShare] = [0, 0, 0]
  yields.forEach((channel, index) => {
    const share = shares[index] ?? 0
    const moments = momentsPerHour(channel)
    mean += share * moments.mean
    variance += share ** 2 * moments.variance
    ownDataShare += share * channel.ownDataShare
  })
  return {
    referralsPerHour: mean,
    yield: { shape: mean ** 2 / variance, rate: mean / variance },
    ownDataShare: Math.min(1, ownDataShare),
  }
}

/** The share of hours by channel; 0 where nobody was approached. */
function hourShares(yields: readonly ChannelYield[], recent: ReadonlyMap<string, number>): readonly number[] {
  const isRecent = yields.some(({ channel }) => (recent.get(channel.id) ?? 0) > 0)
  const hours = yields.map(
    ({ channel, approached, hoursPerApproach }) =>
      hoursPerApproach * (isRecent ? (recent.get(channel.id) ?? 0) : approached),
  )
  const total = hours.reduce((sum, each) => sum + each, 0)
  return total > 0 ? hours.map((each) => each / total) : []
}

/** Mean and variance of the yield of an hour; 0 for an hour that finds nobody. */
function momentsPerHour(channel: ChannelYield): { readonly mean: number; readonly variance: number } {
  const { perApproach, hoursPerApproach } = channel
  const { a, b } = perApproach
  const chance = chanceOfSomebody(channel)
  const mean = (chance * a) / (a + b) / hoursPerApproach
  const square = (chance * a * (a + 1)) / ((a + b) * (a + b + 1)) / hoursPerApproach ** 2
  return { mean, variance: square - mean ** 2 }
}
