import { type ChannelAdvice, recommendChannels } from '../advice/recommend-channels.ts'
import { analyzeGap, type GapAnalysis } from '../gap/analyze-gap.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type Diagnosis, diagnose } from './diagnose.ts'

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
  return { situation, advice, gap, diagnosis }
}
