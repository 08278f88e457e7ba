import { type ChannelAdvice, recommendChannels } from '../advice/recommend-channels.ts'
import { analyzeGap, type GapAnalysis } from '../gap/analyze-gap.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type Diagnosis, diagnose } from './diagnose.ts'
import { doubted } from './doubt.ts'

/** A situation and what is concluded from it, which a SWOT and a plan are drawn from. */
export type Conclusions = {
  readonly situation: Situation
  readonly advice: ChannelAdvice
  readonly gap: GapAnalysis
  readonly diagnosis: Diagnosis
}

/** What the caller has concluded already; the rest is derived. */
export type ConclusionOptions = Partial<Omit<Conclusions, 'situation'>>

/** Concludes what to do about a situation's channels, gap and causes. */
export function conclude(
  situation: Situation,
  {
    advice = recommendChannels(situation),
    gap = analyzeGap(situation, { advice }),
    diagnosis = diagnose(situation, { advice, gap }),
  }: ConclusionOptions = {},
): Conclusions {
  const isTooEarly = diagnosis.verdict === 'too_early'
  return { situation, advice: isTooEarly ? withDoubt(advice) : advice, gap, diagnosis }
}

/** Beside "too early to tell", a change of targets is not shown as near certain either. */
function withDoubt({ changeTargets, ...advice }: ChannelAdvice): ChannelAdvice {
  const { answer, probability, probabilityBelowTypical } = changeTargets
  return {
    ...advice,
    changeTargets: {
      answer,
      ...(probability !== undefined && { probability: doubted(probability) }),
      ...(probabilityBelowTypical !== undefined && { probabilityBelowTypical: doubted(probabilityBelowTypical) }),
    },
  }
}
