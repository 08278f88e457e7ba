import { named } from '../advice/judge-channel.ts'
import type { ChannelRecommendation } from '../advice/recommend-channels.ts'
import type { Because } from '../because/reason.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import { gammaShortfall } from './gamma-shortfall.ts'

/** So many places are named at most. */
const namedAtMost = 4

/** The wrong channels: an hour spent as lately brings less than one in a typical channel. */
export function suspectWrongChannels({ situation, advice }: DiagnosisInput): readonly Suspicion[] {
  const { answer, probability } = advice.changeTargets
  if (answer !== 'yes') return []
  const tried = advice.channels.filter(({ approached }) => approached > 0)
  const worst = tried.filter(({ verdict, isExhausted }) => isExhausted || verdict === 'rest' || verdict === 'drop')
  const shown = (worst.length > 0 ? worst : tried).slice(0, namedAtMost)
  return [
    {
      probability,
      isSettled: true,
      logShortfall: shortfallOf(situation, advice.channels),
      because: shown.flatMap(({ because }) => because),
      changedBy: shown.filter(({ isExhausted }) => !isExhausted).map(referralFrom),
    },
  ]
}

function referralFrom({ channel }: ChannelRecommendation): Because {
  return { code: 'would_change_referral', facts: named(channel), evidence: 'own_log' }
}

/**
 * E[max(0, log typical − log yield)] of an hour spread as lately.
 *
 * What the channels bring together is what counts: one that brings nothing costs its share of the hours, no more. Mean and
 * variance of the sum are exact under independence; its Gamma shape is an approximation.
 */
function shortfallOf({ pace }: Situation, channels: readonly ChannelRecommendation[]): number {
  const open = channels.filter(({ isExhausted }) => !isExhausted)
  const typicalPerHour = open.reduce((sum, it) => sum + it.referralsPerHour, 0) / Math.max(1, open.length)
  const lately = channels.map(({ channel }) => pace.approaches.get(channel.id) ?? 0)
  const weights = lately.some((people) => people > 0) ? lately : channels.map(({ approached }) => approached)
  const total = weights.reduce((sum, people) => sum + people, 0)
  let [mean, variance] = [0, 0]
  channels.forEach(({ perApproach: { a, b }, hoursPerApproach }, index) => {
    const perHour = (weights[index] ?? 0) / total / hoursPerApproach
    mean += (perHour * a) / (a + b)
    variance += (perHour ** 2 * a * b) / ((a + b) ** 2 * (a + b + 1))
  })
  return gammaShortfall({ shape: mean ** 2 / variance, rate: mean / variance }, typicalPerHour)
}
