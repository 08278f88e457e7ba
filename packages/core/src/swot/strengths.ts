import { asSure, type FactorRule, said, tenPeople } from './factor-rule.ts'
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
} as const satisfies Record<string, FactorRule>
