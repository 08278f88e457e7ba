import type { FactorRule } from './factor-rule.ts'
import { fewHours, fromCause, fromReason, lowComfort, sameCircles, smallNetwork, stepBelow } from './internal-rules.ts'

const weakness = { side: 'internal', effect: 'harmful' } as const

/** Weaknesses, each with its rule. Counts at full strength are assumptions. */
export const weaknesses = {
  shy: {
    ...weakness,
    evidence: 'socializing_feels_better_than_feared',
    detect: lowComfort,
  },
  few_contacts: {
    ...weakness,
    evidence: 'people_list',
    detect: smallNetwork,
  },
  dislikes_asking: { ...weakness, evidence: 'own_word' },
  little_time: {
    ...weakness,
    evidence: 'weekly_effort',
    detect: fewHours,
  },
  family_far_away: { ...weakness, evidence: 'own_word' },
  other_weakness: { ...weakness, evidence: 'own_word' },
  few_answers: {
    ...weakness,
    evidence: 'reply_by_tie',
    detect: stepBelow('replied'),
  },
  answers_without_talks: {
    ...weakness,
    evidence: 'conversation_after_reply',
    detect: stepBelow('conversed'),
  },
  talks_without_referrals: {
    ...weakness,
    evidence: 'referral_per_conversation',
    detect: stepBelow('referred'),
  },
  interviews_without_offers: {
    ...weakness,
    evidence: 'interviews_without_offer',
    detect: fromReason('not_a_networking_problem', 'interviews_without_offer'),
  },
  too_few_approaches: {
    ...weakness,
    evidence: 'own_log',
    detect: fromCause('too_little_effort'),
  },
  asks_too_early: {
    ...weakness,
    evidence: 'stages_take_time',
    detect: fromCause('premature_asks'),
  },
  help_not_thanked: {
    ...weakness,
    evidence: 'thanks_brings_help',
    detect: fromCause('unthanked_help'),
  },
  takes_more_than_gives: {
    ...weakness,
    evidence: 'reciprocity_window',
    detect: fromCause('one_way_taking'),
  },
  same_circles: {
    ...weakness,
    evidence: 'weak_ties_move_careers',
    detect: sameCircles,
  },
  ties_lapsed: {
    ...weakness,
    evidence: 'contact_layers',
    detect: fromCause('lapsed_upkeep'),
  },
} as const satisfies Record<string, FactorRule>
