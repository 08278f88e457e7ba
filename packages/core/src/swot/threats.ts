import { circlesAsked, friendsForget, goalFar, littleTimeLeft, oneSource, slowAnswers } from './external-rules.ts'
import { asSure, type FactorRule, said } from './factor-rule.ts'
import { fromReason } from './internal-rules.ts'
import { fewOpenings, manySeekers, openingsShrink } from './market-rules.ts'

const threat = { side: 'external', effect: 'harmful' } as const

/** Threats, each with its rule. Counts at full strength are assumptions. */
export const threats = {
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
