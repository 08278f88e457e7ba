import type { Channel, TieStrength } from '../channel/channel-schema.ts'
import { replyPriors, stepPriors } from '../evidence/priors.ts'
import { byRate } from './by-step.ts'
import { countsOf, type FunnelCounts, type StepCount, totalCounts } from './funnel-counts.ts'
import type { FunnelRate } from './funnel-step.ts'
import { mixPriors, poolPrior, type RateEstimate, rateEstimate, spreadPrior } from './rate-estimate.ts'

/** What is known of the rate of each step. */
export type StepRates = Readonly<Record<FunnelRate, RateEstimate>>

/** The rates of all channels together, and of each channel by its id. */
export type FunnelRates = { readonly overall: StepRates; readonly byChannel: ReadonlyMap<string, StepRates> }

/**
 * Estimates how often each step follows the one before, in each channel and overall.
 *
 * Channels are partially pooled: a channel's prior keeps the weight of the published one and takes its mean from what
 * the other channels show, so a channel without data returns the pooled rate at full width. Replies are pooled only
 * among channels of the same tie strength. `people` is the funnel without résumés handed out, which nobody answers; the
 * overall rates are taken from it. Where replies of all ties are taken together, the prior is as wide as the ties differ.
 */
export function estimateRates(
  funnel: FunnelCounts,
  channels: readonly Channel[],
  people: FunnelCounts = funnel,
): FunnelRates {
  const all = totalCounts(funnel).rates
  const repliesByTie = countRepliesByTie(funnel, channels)
  const byChannel = new Map<string, StepRates>()
  for (const { id, tie } of channels) {
    const own = countsOf(funnel, id).rates
    byChannel.set(
      id,
      byRate((rate) => {
        const published = rate === 'replied' ? replyPriors[tie] : stepPriors[rate]
        const peers = rate === 'replied' ? repliesByTie[tie] : all[rate]
        return rateEstimate({ prior: poolPrior(published, peers, own[rate]), published }, own[rate])
      }),
    )
  }
  const ofPeople = totalCounts(people).rates
  const published = { ...stepPriors, replied: mixPriors(replyPriors, countRepliesByTie(people, channels)) }
  const priors = { ...stepPriors, replied: spreadPrior([replyPriors.close, replyPriors.warm, replyPriors.cold]) }
  const overall = byRate((rate) => rateEstimate({ prior: priors[rate], published: published[rate] }, ofPeople[rate]))
  return { overall, byChannel }
}

function countRepliesByTie(funnel: FunnelCounts, channels: readonly Channel[]): Record<TieStrength, StepCount> {
  const counts = (tie: TieStrength): StepCount => {
    const ids = channels.filter((channel) => channel.tie === tie).map(({ id }) => [id, countsOf(funnel, id)])
    return totalCounts(Object.fromEntries(ids)).rates.replied
  }
  return { close: counts('close'), warm: counts('warm'), cold: counts('cold') }
}
