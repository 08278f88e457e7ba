import { asSure, type FactorRule, said } from './factor-rule.ts'
import { fewHours, fromCause, fromReason, lowComfort, sameCircles, smallNetwork, stepBelow } from './internal-rules.ts'

const weakness = { side: 'internal', effect: 'harmful' } as const

/** Weaknesses, each with its rule. Counts at full strength are assumptions. */
export const weaknesses = {
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
  family_far_away: { ...weakness, ...said },
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
} as const satisfies Record<string, FactorRule>
