import type { Conclusions } from '../diagnosis/conclude.ts'
import type { EvidenceKey } from '../evidence/grades.ts'
import type { Effect, FactorEvidence, Side } from './factor.ts'

/** How a factor is detected, which quadrant it belongs to, and its evidence. */
export type FactorRule = {
  /** Internal to the seeker, or external. */
  readonly side: Side
  /** Whether it helps or harms. */
  readonly effect: Effect
  /** What the rule reads, in words. */
  readonly reads: string
  /** When the factor is at full strength, in words. */
  readonly full: string
  /** The research the rule rests on. */
  readonly evidence: EvidenceKey
  /** Whether it reads figures of the market, not the seeker's own log. */
  readonly isMarket?: boolean
  /** The factor that cannot be true at the same time. */
  readonly excludes?: string
  /** Absent where only the seeker can say so. */
  readonly detect?: (input: Conclusions) => FactorEvidence | undefined
}

/** The rule of a factor that only the seeker can report. */
export const said = {
  reads: 'what the seeker says',
  full: 'never: a report counts half',
  evidence: 'own_word',
} as const

export const asSure = 'as sure as it is'
export const tenPeople = '10 people'
