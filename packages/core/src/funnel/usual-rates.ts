import { type TieStrength, tieStrengths } from '../channel/channel-codes.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { type Prior, referralPriors, replyPriors, stepPriors } from '../evidence/priors.ts'
import type { ChannelCounts } from './funnel-counts.ts'
import { type FunnelRate, type FunnelStep, funnelRates, funnelSteps } from './funnel-step.ts'

/** The published rates of a step by tie; the same for all where the tie is not known to matter. */
export const usualRates = {
  replied: replyPriors,
  conversed: forAll(stepPriors.conversed),
  referred: referralPriors,
  interviewed: forAll(stepPriors.interviewed),
  offered: forAll(stepPriors.offered),
} as const satisfies Record<FunnelRate, Readonly<Record<TieStrength, Prior>>>

function forAll<One extends Prior>(prior: One): Readonly<Record<TieStrength, One>> {
  return { close: prior, warm: prior, cold: prior }
}

/** The ties among which the channels of one step are alike: each alone where its published rate differs, or else all. */
export function tiesAlike(rate: FunnelRate): readonly (readonly TieStrength[])[] {
  const { close, warm } = usualRates[rate]
  return close === warm ? [tieStrengths] : tieStrengths.map((tie) => [tie])
}

/** The tie of each channel; one that is not known counts as warm. */
export function tieByChannel(channels: readonly Channel[]): (channel: string) => TieStrength {
  const ties = new Map(channels.map(({ id, tie }) => [id, tie]))
  return (channel) => ties.get(channel) ?? 'warm'
}

/** The share of each tie among those who may take a step next; undefined before anybody was approached. */
export type TieShares = Readonly<Record<TieStrength, number>>

/** How those who took the step before a rate, or else an earlier one, are divided among the ties. */
export function tieShares(
  counts: Readonly<Record<TieStrength, ChannelCounts>>,
  rate: FunnelRate,
): TieShares | undefined {
  for (let place = funnelRates.indexOf(rate); place >= 0; place -= 1) {
    const step: FunnelStep = funnelSteps[place] ?? 'approached'
    const sum = tieStrengths.reduce((total, tie) => total + counts[tie].reached[step], 0)
    const share = (tie: TieStrength): number => counts[tie].reached[step] / sum
    if (sum > 0) return { close: share('close'), warm: share('warm'), cold: share('cold') }
  }
  return undefined
}
