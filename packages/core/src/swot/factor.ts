import type { SwotReason } from './swot-reason.ts'

/** The four boxes of a SWOT grid. */
export const quadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const

export type Quadrant = (typeof quadrants)[number]

/** Whether a factor lies within the seeker or around them. */
export type Side = 'internal' | 'external'

/** Whether it helps or harms. */
export type Effect = 'helpful' | 'harmful'

/** The box of a factor, by rule. */
export const quadrantOf = {
  internal: { helpful: 'strength', harmful: 'weakness' },
  external: { helpful: 'opportunity', harmful: 'threat' },
} as const satisfies Record<Side, Record<Effect, Quadrant>>

/** How a factor is known: from the log, from the market, by the seeker's own word, or by word and figures both. */
export const knowns = ['data', 'market', 'own_word', 'both'] as const

export type Known = (typeof knowns)[number]

/** What a rule saw: how strongly a factor shows, how well an external one is answered, and why. */
export type Sighting = {
  /** 0 to 1; 0 says that the data speak against it. */
  readonly strength: number
  /** How well the seeker answers an opportunity or a threat, 0 to 1. */
  readonly response?: number
  readonly because: readonly SwotReason[]
}
