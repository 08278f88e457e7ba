import { circlesAsked, friendsForget, goalFar, littleTimeLeft, oneSource, slowAnswers } from './external-rules.ts'
import type { FactorRule } from './factor-rule.ts'
import { fromReason } from './internal-rules.ts'
import { fewOpenings, manySeekers, openingsShrink } from './market-rules.ts'

const threat = { side: 'external', effect: 'harmful' } as const

/** Threats, each with its rule. Counts at full strength are assumptions. */
export const threats = {
  no_one_hiring: {
    ...threat,
    evidence: 'market_reported',
    isMarket: true,
    detect: fewOpenings,
  },
  openings_shrinking: {
    ...threat,
    evidence: 'market_reported',
    isMarket: true,
    detect: openingsShrink,
  },
  stronger_competition: {
    ...threat,
    evidence: 'market_reported',
    isMarket: true,
    detect: manySeekers,
  },
  other_threat: { ...threat, evidence: 'own_word' },
  little_time_left: {
    ...threat,
    evidence: 'own_log',
    detect: littleTimeLeft,
  },
  goal_far: {
    ...threat,
    evidence: 'own_log',
    detect: goalFar,
  },
  friends_forget: {
    ...threat,
    evidence: 'monthly_update',
    detect: friendsForget,
  },
  slow_answers: {
    ...threat,
    evidence: 'answer_delay',
    detect: slowAnswers,
  },
  circles_asked: {
    ...threat,
    evidence: 'own_log',
    detect: circlesAsked,
  },
  one_source: {
    ...threat,
    evidence: 'own_log',
    detect: oneSource,
  },
  applications_vanish: {
    ...threat,
    evidence: 'applications_per_interview',
    detect: fromReason('not_a_networking_problem', 'applications_without_interview'),
  },
} as const satisfies Record<string, FactorRule>
