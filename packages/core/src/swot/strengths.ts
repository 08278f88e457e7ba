import type { FactorRule } from './factor-rule.ts'
import {
  coworkersKnown,
  givesHelp,
  largeNetwork,
  severalPlaces,
  steadyPace,
  stepAbove,
  thanksKept,
  tiesAlive,
  trustedTies,
} from './internal-rules.ts'

const strength = { side: 'internal', effect: 'helpful' } as const

/** Strengths, each with its rule. Counts at full strength are assumptions. */
export const strengths = {
  past_coworker_relationships: {
    ...strength,
    evidence: 'own_log',
    detect: coworkersKnown,
  },
  communication_skills: {
    ...strength,
    evidence: 'conversation_after_reply',
    excludes: 'answers_without_talks',
    detect: stepAbove('conversed'),
  },
  professional_reputation: {
    ...strength,
    evidence: 'referral_per_conversation',
    excludes: 'talks_without_referrals',
    detect: stepAbove('referred'),
  },
  other_strength: { ...strength, evidence: 'own_word' },
  trusted_ties: {
    ...strength,
    evidence: 'stages_take_time',
    detect: trustedTies,
  },
  gets_answers: {
    ...strength,
    evidence: 'reply_by_tie',
    excludes: 'few_answers',
    detect: stepAbove('replied'),
  },
  gives_help: {
    ...strength,
    evidence: 'reciprocity_window',
    excludes: 'takes_more_than_gives',
    detect: givesHelp,
  },
  thanks_kept: {
    ...strength,
    evidence: 'thanks_brings_help',
    excludes: 'help_not_thanked',
    detect: thanksKept,
  },
  several_channels: {
    ...strength,
    evidence: 'weak_ties_move_careers',
    detect: severalPlaces,
  },
  ties_alive: {
    ...strength,
    evidence: 'contact_layers',
    excludes: 'ties_lapsed',
    detect: tiesAlive,
  },
  steady_pace: {
    ...strength,
    evidence: 'own_log',
    excludes: 'too_few_approaches',
    detect: steadyPace,
  },
  large_network: {
    ...strength,
    evidence: 'people_list',
    excludes: 'few_contacts',
    detect: largeNetwork,
  },
} as const satisfies Record<string, FactorRule>
