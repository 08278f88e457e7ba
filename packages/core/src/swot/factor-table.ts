import type { Conclusions } from '../diagnosis/conclude.ts'
import type { EvidenceKey } from '../evidence/sources.ts'
import {
  circlesAsked,
  dormantTies,
  friendsForget,
  goalFar,
  littleTimeLeft,
  oneSource,
  peopleNotAsked,
  placeOf,
  readyForBusiness,
  slowAnswers,
  timeLeft,
  untriedChannels,
  wellPlaced,
} from './external-rules.ts'
import { type Effect, type FactorEvidence, type Known, type Quadrant, quadrantOf, type Side } from './factor.ts'
import {
  coworkersKnown,
  fewHours,
  fromCause,
  fromReason,
  givesHelp,
  largeNetwork,
  lowComfort,
  sameCircles,
  severalPlaces,
  smallNetwork,
  steadyPace,
  stepAbove,
  stepBelow,
  thanksKept,
  tiesAlive,
  trustedTies,
} from './internal-rules.ts'
import { fewOpenings, manyOpenings, manySeekers, openingsGrow, openingsShrink } from './market-rules.ts'

/** How a factor is detected: its quadrant, the data it reads, when it is at full strength, and the evidence. */
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

const strength = { side: 'internal', effect: 'helpful' } as const
const weakness = { side: 'internal', effect: 'harmful' } as const
const opportunity = { side: 'external', effect: 'helpful' } as const
const threat = { side: 'external', effect: 'harmful' } as const
const said = { reads: 'what the seeker says', full: 'never: a report counts half', evidence: 'own_word' } as const
const asSure = 'as sure as it is'
const tenPeople = '10 people'

/** Every factor of a SWOT and its rule. Counts at full strength are assumptions. */
export const factorTable = {
  past_coworker_relationships: {
    ...strength,
    reads: 'past co-workers among the contacts',
    full: tenPeople,
    evidence: 'own_log',
    detect: coworkersKnown,
  },
  communication_skills: {
    ...strength,
    reads: 'answers that become conversations, above what is usual',
    full: asSure,
    evidence: 'conversation_after_reply',
    excludes: 'answers_without_talks',
    detect: stepAbove('conversed'),
  },
  professional_reputation: {
    ...strength,
    reads: 'conversations that lead to referrals, above what is usual',
    full: asSure,
    evidence: 'referral_per_conversation',
    excludes: 'talks_without_referrals',
    detect: stepAbove('referred'),
  },
  other_strength: { ...strength, ...said },
  trusted_ties: {
    ...strength,
    reads: 'people close enough for business, and in touch',
    full: tenPeople,
    evidence: 'stages_take_time',
    detect: trustedTies,
  },
  gets_answers: {
    ...strength,
    reads: 'approaches that are answered, above what is usual',
    full: asSure,
    evidence: 'reply_by_tie',
    excludes: 'few_answers',
    detect: stepAbove('replied'),
  },
  gives_help: {
    ...strength,
    reads: 'favors given recently, at least as many as received',
    full: '10 favors',
    evidence: 'reciprocity_window',
    excludes: 'takes_more_than_gives',
    detect: givesHelp,
  },
  thanks_kept: {
    ...strength,
    reads: 'favors received, two or more, with no thanks owed',
    full: '10 favors',
    evidence: 'thanks_brings_help',
    excludes: 'help_not_thanked',
    detect: thanksKept,
  },
  several_channels: {
    ...strength,
    reads: 'kinds of places tried, four or more',
    full: '10 kinds',
    evidence: 'weak_ties_move_careers',
    detect: severalPlaces,
  },
  ties_alive: {
    ...strength,
    reads: 'ties in touch, three quarters of all, nobody left without news',
    full: tenPeople,
    evidence: 'contact_layers',
    excludes: 'ties_lapsed',
    detect: tiesAlive,
  },
  steady_pace: {
    ...strength,
    reads: 'people approached a week, as many as the goal needs',
    full: 'twice as many',
    evidence: 'own_log',
    excludes: 'too_few_approaches',
    detect: steadyPace,
  },
  large_network: {
    ...strength,
    reads: 'people known, 100 or more',
    full: '200 people',
    evidence: 'people_list',
    excludes: 'few_contacts',
    detect: largeNetwork,
  },
  shy: {
    ...weakness,
    reads: 'comfort with new people, 1 or 2 of 5',
    full: '1 of 5',
    evidence: 'socializing_feels_better_than_feared',
    detect: lowComfort,
  },
  few_contacts: {
    ...weakness,
    reads: 'people known, fewer than 100',
    full: 'nearly none',
    evidence: 'people_list',
    detect: smallNetwork,
  },
  dislikes_asking: { ...weakness, ...said },
  little_time: {
    ...weakness,
    reads: 'hours a week the seeker can give, fewer than 5',
    full: 'none',
    evidence: 'weekly_effort',
    detect: fewHours,
  },
  other_weakness: { ...weakness, ...said },
  few_answers: {
    ...weakness,
    reads: 'approaches that are answered, below what is usual',
    full: asSure,
    evidence: 'reply_by_tie',
    detect: stepBelow('replied'),
  },
  answers_without_talks: {
    ...weakness,
    reads: 'answers that become conversations, below what is usual',
    full: asSure,
    evidence: 'conversation_after_reply',
    detect: stepBelow('conversed'),
  },
  talks_without_referrals: {
    ...weakness,
    reads: 'conversations that lead to referrals, below what is usual',
    full: asSure,
    evidence: 'referral_per_conversation',
    detect: stepBelow('referred'),
  },
  interviews_without_offers: {
    ...weakness,
    reads: 'interviews without an offer, more than 8',
    full: asSure,
    evidence: 'interviews_without_offer',
    detect: fromReason('not_a_networking_problem', 'interviews_without_offer'),
  },
  too_few_approaches: {
    ...weakness,
    reads: 'the cause “too little effort”',
    full: asSure,
    evidence: 'own_log',
    detect: fromCause('too_little_effort'),
  },
  asks_too_early: {
    ...weakness,
    reads: 'the cause “premature asks”',
    full: asSure,
    evidence: 'stages_take_time',
    detect: fromCause('premature_asks'),
  },
  help_not_thanked: {
    ...weakness,
    reads: 'the cause “unthanked help”',
    full: asSure,
    evidence: 'thanks_brings_help',
    detect: fromCause('unthanked_help'),
  },
  takes_more_than_gives: {
    ...weakness,
    reads: 'the cause “one-way taking”',
    full: asSure,
    evidence: 'reciprocity_window',
    detect: fromCause('one_way_taking'),
  },
  same_circles: {
    ...weakness,
    reads: 'places tried, none of people one shares something with',
    full: 'half, always',
    evidence: 'weak_ties_move_careers',
    detect: sameCircles,
  },
  ties_lapsed: {
    ...weakness,
    reads: 'the cause “lapsed upkeep”',
    full: asSure,
    evidence: 'contact_layers',
    detect: fromCause('lapsed_upkeep'),
  },
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
  no_one_hiring: {
    ...threat,
    reads: 'open jobs, fewer than 10',
    full: 'none',
    evidence: 'market_reported',
    isMarket: true,
    detect: fewOpenings,
  },
  openings_shrinking: {
    ...threat,
    reads: 'open jobs, a tenth fewer than three months before',
    full: 'none left',
    evidence: 'market_reported',
    isMarket: true,
    detect: openingsShrink,
  },
  stronger_competition: {
    ...threat,
    reads: 'job seekers for each open job, 10 or more',
    full: '20 people',
    evidence: 'market_reported',
    isMarket: true,
    detect: manySeekers,
  },
  other_threat: { ...threat, ...said },
  little_time_left: {
    ...threat,
    reads: 'weeks until the goal, 8 or fewer',
    full: 'none',
    evidence: 'own_log',
    detect: littleTimeLeft,
  },
  goal_far: {
    ...threat,
    reads: 'the chance of the goal with every free hour, where it is too small',
    full: 'no chance',
    evidence: 'own_log',
    detect: goalFar,
  },
  friends_forget: {
    ...threat,
    reads: 'the cause “no updates”',
    full: asSure,
    evidence: 'monthly_update',
    detect: friendsForget,
  },
  slow_answers: {
    ...threat,
    reads: 'answers that may still come, three or more',
    full: 'a third, always',
    evidence: 'answer_delay',
    detect: slowAnswers,
  },
  circles_asked: {
    ...threat,
    reads: 'places tried in which everybody listed was asked',
    full: 'all of them',
    evidence: 'own_log',
    detect: circlesAsked,
  },
  one_source: {
    ...threat,
    reads: 'referrals and introductions, three or more, most of them by one person',
    full: 'all by one',
    evidence: 'own_log',
    detect: oneSource,
  },
  applications_vanish: {
    ...threat,
    reads: 'applications per interview, more than 40',
    full: asSure,
    evidence: 'applications_per_interview',
    detect: fromReason('not_a_networking_problem', 'applications_without_interview'),
  },
} as const satisfies Record<string, FactorRule>

/** What a SWOT can recognize, as a code. */
export type FactorCode = keyof typeof factorTable

/** The codes of all factors, quadrant by quadrant. */
export const factorCodes: readonly FactorCode[] = codesOf(factorTable)

function codesOf<Code extends string>(table: Readonly<Record<Code, unknown>>): readonly Code[] {
  const codes: Code[] = []
  for (const code in table) codes.push(code)
  return codes
}

/** The quadrant a factor belongs to. */
export function boxOf(code: FactorCode): Quadrant {
  const { side, effect } = factorTable[code]
  return quadrantOf[side][effect]
}

/** Where a factor is known from that a rule detects. */
export function knownByRule(code: FactorCode): Known {
  const rule: FactorRule = factorTable[code]
  return rule.isMarket ? 'market' : 'data'
}
