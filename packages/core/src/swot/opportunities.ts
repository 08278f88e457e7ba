import {
  dormantTies,
  peopleNotAsked,
  placeOf,
  readyForBusiness,
  timeLeft,
  untriedChannels,
  wellPlaced,
} from './external-rules.ts'
import type { FactorRule } from './factor-rule.ts'
import { manyOpenings, openingsGrow } from './market-rules.ts'

const opportunity = { side: 'external', effect: 'helpful' } as const

/** Opportunities, each with its rule. Counts at full strength are assumptions. */
export const opportunities = {
  job_fairs_nearby: {
    ...opportunity,
    evidence: 'own_log',
    detect: placeOf('career_fair'),
  },
  networking_events_nearby: {
    ...opportunity,
    evidence: 'own_log',
    detect: placeOf('networking_event'),
  },
  social_events_nearby: {
    ...opportunity,
    evidence: 'own_log',
    detect: placeOf('social_event'),
  },
  other_opportunity: { ...opportunity, evidence: 'own_word' },
  untried_channels: {
    ...opportunity,
    evidence: 'weak_ties_move_careers',
    detect: untriedChannels,
  },
  people_not_yet_asked: {
    ...opportunity,
    evidence: 'help_is_underestimated',
    detect: peopleNotAsked,
  },
  dormant_ties: {
    ...opportunity,
    evidence: 'dormant_ties',
    detect: dormantTies,
  },
  ready_for_business: {
    ...opportunity,
    evidence: 'stages_take_time',
    detect: readyForBusiness,
  },
  well_placed_contacts: {
    ...opportunity,
    evidence: 'revive_the_less_familiar',
    detect: wellPlaced,
  },
  many_openings: {
    ...opportunity,
    evidence: 'market_reported',
    excludes: 'no_one_hiring',
    isMarket: true,
    detect: manyOpenings,
  },
  openings_growing: {
    ...opportunity,
    evidence: 'market_reported',
    excludes: 'openings_shrinking',
    isMarket: true,
    detect: openingsGrow,
  },
  time_left: {
    ...opportunity,
    evidence: 'own_log',
    excludes: 'little_time_left',
    detect: timeLeft,
  },
} as const satisfies Record<string, FactorRule>
