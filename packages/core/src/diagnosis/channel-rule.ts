import type { ChannelRecommendation } from '../advice/channel-recommendation.ts'
import { hourAsLately } from '../advice/hour-as-lately.ts'
import { named } from '../advice/named.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { gammaShortfall } from './gamma-shortfall.ts'

/** So many places are named at most. */
const namedAtMost = 4

/** The wrong channels: an hour spent as lately brings less than one in a typical channel. */
export function suspectWrongChannels({ situation, advice, steps }: DiagnosisInput): readonly Suspicion[] {
  // What is common to all channels belongs to the step, and is counted once.
  const certainty = thresholds.leakCertainty.value
  if (steps.some(({ isSettled, probabilityBelow }) => isSettled && probabilityBelow >= certainty)) return []
  const { answer, probability } = advice.changeTargets
  const lately = hourAsLately(advice.channels, situation)
  if (answer !== 'yes' || probability === undefined || !lately) return []
  const tried = advice.channels.filter(({ approached }) => approached > 0)
  const worst = tried.filter(({ verdict, isExhausted }) => isExhausted || verdict === 'rest' || verdict === 'drop')
  const shown = (worst.length > 0 ? worst : tried).slice(0, namedAtMost)
  return [
    {
      probability,
      isSettled: true,
      logShortfall: gammaShortfall(lately.yield, advice.typicalPerHour),
      because: shown.flatMap(({ because }) => because),
      changedBy: shown.filter(({ isExhausted }) => !isExhausted).map(referralFrom),
    },
  ]
}

function referralFrom({ channel, isSensitive }: ChannelRecommendation): DiagnosisReason {
  return { code: 'would_change_referral', facts: named(channel), evidence: 'own_log', isSensitive }
}
