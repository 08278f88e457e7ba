import type { Conclusions } from '../diagnosis/conclude.ts'
import type { EvidenceKey } from '../evidence/grades.ts'
import type { Effect, FactorEvidence, Side } from './factor.ts'

/** How a factor is detected, which quadrant it belongs to, and its evidence. */
export type FactorRule = {
  /** Internal to the seeker, or external. */
  readonly side: Side
  /** Whether it helps or harms. */
  readonly effect: Effect
  /** The research the rule rests on. */
  readonly evidence: EvidenceKey
  /** Whether it reads figures of the market, not the seeker's own log. */
  readonly isMarket?: boolean
  /** The factor that cannot be true at the same time. */
  readonly excludes?: string
  /** Absent where only the seeker can say so. */
  readonly detect?: (input: Conclusions) => FactorEvidence | undefined
}
