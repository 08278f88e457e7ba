import type { ChannelRecommendation } from '../advice/channel-recommendation.ts'
import { named } from '../advice/named.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'

/** So many places are named at most. */
const namedAtMost = 4

/** The wrong channels: hours went where clearly less comes of them than usual there, and elsewhere half as much again or more. */
export function suspectWrongChannels({ places }: DiagnosisInput): readonly Suspicion[] {
  const bad = places.filter(({ isNamed }) => isNamed)
  const shown = bad.length > 0 ? bad : places.filter(({ probability }) => probability >= 0.5)
  const [worst] = [...shown].sort((first, second) => second.probability - first.probability)
  if (!worst) return []
  const gain = shown.reduce((sum, { share, elsewhere }) => sum + share * (elsewhere - 1), 0)
  const listed = shown.slice(0, namedAtMost).map(({ recommendation }) => recommendation)
  return [
    {
      probability: worst.probability,
      isSettled: worst.isNamed,
      logShortfall: Math.log1p(gain),
      because: listed.flatMap(({ because }) => because),
      changedBy: listed.map(referralFrom),
    },
  ]
}

function referralFrom({ channel, isSensitive }: ChannelRecommendation): DiagnosisReason {
  return { code: 'would_change_referral', facts: named(channel), evidence: 'own_log', isSensitive }
}
