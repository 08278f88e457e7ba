import type { Because } from '../because/reason.ts'

/** The four boxes of a SWOT grid. */
export const quadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const

export type Quadrant = (typeof quadrants)[number]

/** Every factor and its box: internal or external, helpful or harmful. */
export const factorQuadrants = {
  past_coworker_relationships: 'strength',
  communication_skills: 'strength',
  professional_reputation: 'strength',
  other_strength: 'strength',
  trusted_ties: 'strength',
  gets_answers: 'strength',
  gives_help: 'strength',
  several_channels: 'strength',
  shy: 'weakness',
  few_contacts: 'weakness',
  dislikes_asking: 'weakness',
  little_time: 'weakness',
  other_weakness: 'weakness',
  talks_without_referrals: 'weakness',
  asks_too_early: 'weakness',
  help_not_thanked: 'weakness',
  same_circles: 'weakness',
  ties_lapsed: 'weakness',
  job_fairs_nearby: 'opportunity',
  networking_events_nearby: 'opportunity',
  social_events_nearby: 'opportunity',
  other_opportunity: 'opportunity',
  untried_channels: 'opportunity',
  people_not_yet_asked: 'opportunity',
  dormant_ties: 'opportunity',
  time_left: 'opportunity',
  no_one_hiring: 'threat',
  stronger_competition: 'threat',
  other_threat: 'threat',
  little_time_left: 'threat',
  friends_forget: 'threat',
  slow_answers: 'threat',
} as const satisfies Record<string, Quadrant>

export type FactorCode = keyof typeof factorQuadrants

export const factorCodes = Object.keys(factorQuadrants) as readonly FactorCode[]

/**
 * A factor with its evidence.
 *
 * `strength` is how strongly it shows, 0 to 1. `weight` is its share among the internal or among the external factors,
 * each summing to 1. `rating` is 1 to 4 as in IFE and EFE: major weakness 1, minor 2, minor strength 3, major 4; for
 * opportunities and threats how well the seeker responds, 1 poorly to 4 very well.
 */
export type Factor = {
  readonly code: FactorCode
  readonly quadrant: Quadrant
  readonly strength: number
  readonly weight: number
  readonly rating: number
  readonly selfReported: boolean
  readonly because: readonly Because[]
}

/** What a rule saw: how strongly a factor shows, how well an external one is answered, and why. */
export type Sighting = { readonly strength: number; readonly response?: number; readonly because: readonly Because[] }
