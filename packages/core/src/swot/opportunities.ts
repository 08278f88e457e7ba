import {
  dormantTies,
  peopleNotAsked,
  placeOf,
  readyForBusiness,
  timeLeft,
  untriedChannels,
  wellPlaced,
} from './external-rules.ts'
import { asSure, type FactorRule, said, tenPeople } from './factor-rule.ts'
import { manyOpenings, openingsGrow } from './market-rules.ts'

const opportunity = { side: 'external', effect: 'helpful' } as const

/** Opportunities, each with its rule. Counts at full strength are assumptions. */
export const opportunities = {
  job_fairs_nearby: {
    ...opportunity,
    reads: 'the advice on career fairs: worth starting or more hours',
    full: asSure,
    evidence: 'own_log',
    detect: placeOf('career_fair'),
  },
  networking_events_nearby: {
    ...opportunity,
    reads: 'the advice on networking events: worth starting or more hours',
    full: asSure,
    evidence: 'own_log',
    detect: placeOf('networking_event'),
  },
  social_events_nearby: {
    ...opportunity,
    reads: 'the advice on social events: worth starting or more hours',
    full: asSure,
    evidence: 'own_log',
    detect: placeOf('social_event'),
  },
  other_opportunity: { ...opportunity, ...said },
  untried_channels: {
    ...opportunity,
    reads: 'places open and untried',
    full: 'all places',
    evidence: 'weak_ties_move_careers',
    detect: untriedChannels,
  },
  people_not_yet_asked: {
    ...opportunity,
    reads: 'people known and not asked yet',
    full: '20 people',
    evidence: 'help_is_underestimated',
    detect: peopleNotAsked,
  },
  dormant_ties: {
    ...opportunity,
    reads: 'ties silent for three years or more',
    full: tenPeople,
    evidence: 'dormant_ties',
    detect: dormantTies,
  },
  ready_for_business: {
    ...opportunity,
    reads: 'ties in which trust has grown, and business was not talked yet',
    full: tenPeople,
    evidence: 'stages_take_time',
    detect: readyForBusiness,
  },
  well_placed_contacts: {
    ...opportunity,
    reads: 'contacts who lead others or decide on hiring',
    full: tenPeople,
    evidence: 'revive_the_less_familiar',
    detect: wellPlaced,
  },
  many_openings: {
    ...opportunity,
    reads: 'open jobs, 100 or more',
    full: '200 jobs',
    evidence: 'market_reported',
    excludes: 'no_one_hiring',
    isMarket: true,
    detect: manyOpenings,
  },
  openings_growing: {
    ...opportunity,
    reads: 'open jobs, a tenth more than three months before',
    full: 'twice as many',
    evidence: 'market_reported',
    excludes: 'openings_shrinking',
    isMarket: true,
    detect: openingsGrow,
  },
  time_left: {
    ...opportunity,
    reads: 'weeks until the goal, 16 or more',
    full: 'half, always',
    evidence: 'own_log',
    excludes: 'little_time_left',
    detect: timeLeft,
  },
} as const satisfies Record<string, FactorRule>
