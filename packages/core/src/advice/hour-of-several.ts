import type { Gamma } from '../statistics/gamma.ts'
import { type ChannelYield, chanceOfSomebody } from './channel-yield.ts'

/** A channel, and the share of an hour that is spent there. */
type Part = { readonly channel: ChannelYield; readonly share: number }

/**
 * The referrals of an hour spent in several channels.
 *
 * Mean and variance of the sum are exact under independence; its Gamma shape is an approximation.
 */
export function hourOfSeveral(parts: readonly Part[]): Gamma {
  let [mean, variance] = [0, 0]
  for (const { channel, share } of parts) {
    const moments = momentsPerHour(channel)
    mean += share * moments.mean
    variance += share ** 2 * moments.variance
  }
  return mean > 0 ? { shape: mean ** 2 / variance, rate: mean / variance } : { shape: 1, rate: Number.MAX_VALUE }
}

/** Mean and variance of the yield of an hour; 0 for an hour that finds nobody. */
function momentsPerHour(channel: ChannelYield): { readonly mean: number; readonly variance: number } {
  const { shape, rate } = channel.perHour
  const chance = chanceOfSomebody(channel)
  const mean = (chance * shape) / rate
  return { mean, variance: (chance * shape * (shape + 1)) / rate ** 2 - mean ** 2 }
}
