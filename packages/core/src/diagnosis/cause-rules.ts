import type { EvidenceKey } from '../evidence/grades.ts'
import { applicationPrior, stepPriors } from '../evidence/priors.ts'
import { referenceSpread } from '../evidence/reference-spread.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { CauseCode } from './cause.ts'
import { certaintyOf, clearlyLess, clearlyMore } from './check-places.ts'
import { minObserved } from './effort-rule.ts'
import { earlierCertainty, habitWeight, minBadTurns } from './habit.ts'
import { type HabitCode, habitTable } from './habit-table.ts'
import { material, scepticalWeight } from './material.ts'
import { outcomeWeight } from './not-networking-rule.ts'

/** How a cause is found, in words: what is looked at, what that is compared with and why, how, and from how much data. */
export type CauseRule = {
  readonly reads: string
  readonly reference: string
  /** What the reference rests on. */
  readonly evidence: readonly EvidenceKey[]
  readonly probability: string
  readonly shortfall: string
  readonly enoughData: string
}

/** Every cause and the rule that looks for it, in words. */
export const causeRules = {
  not_a_networking_problem: {
    reads: 'interviews and applications, from log and memory, as far as they should have been answered by now',
    reference: `an offer in ${percent(stepPriors.offered.a / (stepPriors.offered.a + stepPriors.offered.b))} of interviews; an interview in 1 of ${thresholds.applicationsPerInterview.value} applications`,
    evidence: [
      stepPriors.offered.evidence,
      'interviews_without_offer',
      applicationPrior.evidence,
      'applications_per_interview',
    ],
    probability: `P(rate < ${material} × reference), a Beta posterior`,
    shortfall: 'log(1 + E[max(0, reference − rate)] / E[rate])',
    enoughData: `more than ${thresholds.interviewsWithoutOffer.value} interviews beyond each offer, or more than ${thresholds.applicationsPerInterview.value} applications an interview, and that probability is ${thresholds.leakCertainty.value} or more by a prior of weight ${outcomeWeight} around the reference, and nearly so a week ago`,
  },
  leak_at_step: {
    reads:
      'each step of the funnel up to the interview, open approaches by their exact likelihood, those of one occasion for less than one each',
    reference: `the published mean of those who were asked, log-normal with a spread of ${referenceSpread.C} (C, D, assumption)`,
    evidence: ['reply_by_tie', 'conversation_after_reply', 'referral_per_conversation', 'interview_per_referral'],
    probability: `P(rate < ${material} × reference) in the stated model`,
    shortfall: 'log(1 + E[max(0, reference − rate)] / E[rate])',
    enoughData: `that probability is ${thresholds.leakCertainty.value} or more by a prior of weight ${scepticalWeight} around the reference, and nearly so one and two weeks ago`,
  },
  wrong_channels: {
    reads: 'every place that people were approached in recently, unless all known there were asked',
    reference: `the usual path from approach to referral there; a step that leaks everywhere as the other places fare`,
    evidence: ['own_log', 'reply_by_tie', 'conversation_after_reply', 'referral_per_conversation'],
    probability: `P(path < ${clearlyLess} × reference) by a shift common to the steps of a place`,
    shortfall: 'log(1 + share of people there × (yield elsewhere / yield there − 1))',
    enoughData: `that probability is ${certaintyOf.one}, or ${certaintyOf.several} where several places were tried, and nearly so one and two weeks ago, and elsewhere an hour is expected to bring ${clearlyMore} times as much`,
  },
  too_little_effort: {
    reads:
      'people approached a week since the first, over the last four weeks at most, where the hours given can carry the pace',
    reference: 'the pace that the goal needs once every step below what is usual is raised to it',
    evidence: ['own_log'],
    probability: 'P(pace × path × weeks left < outcomes needed), pace a Gamma, path log-normal',
    shortfall: 'log(reference / pace)',
    enoughData: `probability ${thresholds.leakCertainty.value} after ${minObserved.weeks} weeks and ${minObserved.entries} entries or people`,
  },
  premature_asks: habitRule('premature_asks'),
  unthanked_help: habitRule('unthanked_help'),
  one_way_taking: habitRule('one_way_taking'),
  lapsed_upkeep: habitRule('lapsed_upkeep'),
  no_updates: habitRule('no_updates'),
} as const satisfies Record<CauseCode, CauseRule>

function habitRule(code: HabitCode): CauseRule {
  const { turns, badTurns, tolerated, evidence } = habitTable[code]
  return {
    reads: `${turns}: those ${badTurns}`,
    reference: `at most ${percent(tolerated)} of them`,
    evidence: [evidence, 'habit_tolerance'],
    probability: `P(bad share > tolerated), a Beta(${round(habitWeight * tolerated)} + bad, ${round(habitWeight * (1 - tolerated))} + good) posterior`,
    shortfall: 'log(1 + half the expected bad share beyond the tolerated one)',
    enoughData: `${minBadTurns} bad ones, and probability ${thresholds.leakCertainty.value} today and ${earlierCertainty} a week ago`,
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
