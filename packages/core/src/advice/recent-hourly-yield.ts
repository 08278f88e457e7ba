import type { Situation } from '../situation/derive-situation.ts'
import type { Gamma } from '../statistics/gamma.ts'
import type { ChannelYield } from './channel-yield.ts'
import { hourOfSeveral } from './hour-of-several.ts'

/** The expected yield of an hour spent as in recent weeks, and the share of the seeker's own data in it. */
export type RecentHourlyYield = {
  readonly yield: Gamma
  readonly ownDataShare: number
}

/**
 * Derives the yield of an hour spent as in recent weeks; undefined before anybody was approached.
 *
 * Channels are weighted by their hours of the last four weeks, or by all hours where there were none.
 */
export function recentHourlyYield(yields: readonly ChannelYield[], { pace }: Situation): RecentHourlyYield | undefined {
  const shares = hourShares(yields, pace.approaches)
  if (shares.length === 0) return undefined
  const parts = yields.map((channel, index) => ({ channel, share: shares[index] ?? 0 }))
  const ownDataShare = parts.reduce((sum, { channel, share }) => sum + share * channel.ownDataShare, 0)
  return { yield: hourOfSeveral(parts), ownDataShare: Math.min(1, ownDataShare) }
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
