import type { Conclusions } from '../diagnosis/conclude.ts'
import { pathRate } from '../funnel/path-rate.ts'
import { betaMean } from '../statistics/beta.ts'

/**
 * What each thing is worth, as a part of one approach to somebody new (assumptions).
 *
 * No study compares them; the order is that of the advice: ask people who trust you, let trust grow, keep in touch.
 */
export const worthOfApproach = {
  ask: 1,
  askAgain: 0.5,
  perStageToGo: 0.5,
  revive: 0.5,
  update: 0.1,
  introduction: 0.2,
  someoneElse: 0.5,
  firstStep: 2,
  /** So many times as much where the person leads to an employer of the seeker's list. */
  listedEmployer: 2,
  /** People who come to mind in twenty minutes of listing them. */
  listed: 5,
} as const

/** Referrals to be expected of one approach in each channel, or of any where that is unknown. */
export function referralsPerApproach({ situation, advice }: Conclusions): (channel: string) => number {
  const overall = betaMean(pathRate(situation.rates.overall, 'referred'))
  const byChannel = new Map(advice.channels.map(({ channel, perApproach }) => [channel.id, betaMean(perApproach)]))
  return (channel) => byChannel.get(channel) ?? overall
}
