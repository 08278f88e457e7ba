import type { SwotReason } from './swot-reason.ts'

/** The four boxes of a SWOT grid. */
export const quadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const

/** The box of a SWOT, as a code. */
export type Quadrant = (typeof quadrants)[number]

/** Whether a factor lies within the seeker or around them. */
export type Side = 'internal' | 'external'

/** Whether it helps or harms. */
export type Effect = 'helpful' | 'harmful'

/** The quadrant that follows from side and effect. */
export const quadrantOf = {
  internal: { helpful: 'strength', harmful: 'weakness' },
  external: { helpful: 'opportunity', harmful: 'threat' },
} as const satisfies Record<Side, Record<Effect, Quadrant>>

/** What shows a factor: the log, the market, the seeker's word, or both. */
export const knowns = ['data', 'market', 'own_word', 'both'] as const

/** How a factor is known, as a code. */
export type Known = (typeof knowns)[number]

/** What the data show of a factor: its strength, the response to an external one, and why. */
export type FactorEvidence = {
  /** 0 to 1; 0 where the data contradict the factor. */
  readonly strength: number
  /** How well the seeker responds to an opportunity or a threat, 0 to 1. */
  readonly response?: number
  readonly because: readonly SwotReason[]
}
