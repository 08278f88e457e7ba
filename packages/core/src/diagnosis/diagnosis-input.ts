import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import type { GapAnalysis } from '../gap/analyze-gap.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { PlaceCheck } from './check-places.ts'
import type { CheckedStep } from './check-steps.ts'

/** What the rules of a diagnosis look at. */
export type DiagnosisInput = {
  readonly situation: Situation
  readonly gap: GapAnalysis
  readonly advice: ChannelAdvice
  readonly steps: readonly CheckedStep[]
  readonly places: readonly PlaceCheck[]
}
