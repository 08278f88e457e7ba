import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import type { Diagnosis } from '../diagnosis/diagnose.ts'
import type { GapAnalysis } from '../gap/analyze-gap.ts'
import type { Situation } from '../situation/derive-situation.ts'

/** What the rules of a SWOT read. */
export type SwotInput = {
  readonly situation: Situation
  readonly advice: ChannelAdvice
  readonly gap: GapAnalysis
  readonly diagnosis: Diagnosis
}
