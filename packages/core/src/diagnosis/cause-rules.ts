import { applicationPrior, stepPriors } from '../evidence/priors.ts'
import type { EvidenceKey } from '../evidence/sources.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { type CauseCode, causeCodes, type Suspicion } from './cause.ts'
import { suspectWrongChannels } from './channel-rule.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import { leastObserved, suspectTooLittleEffort } from './effort-rule.ts'
import { benefitOfTheDoubt, type Habit, suspectHabit } from './habit.ts'
import {
  countLapsedTies,
  countOneWayTaking,
  countPrematureAsks,
  countSilentCloseTies,
  countUnthankedHelp,
} from './habit-rules.ts'
import { type HabitCode, habitTable } from './habit-table.ts'
import { suspectLeaks } from './leak-rule.ts'
import { suspectNotNetworking } from './not-networking-rule.ts'

/** How a cause is found: what it looks at, what that is compared with and why, how, and from how much data. */
export type CauseRule = {
  readonly looksAt: string
  readonly reference: string
  /** What the reference rests on. */
  readonly evidence: readonly EvidenceKey[]
  readonly probability: string
  readonly shortfall: string
  readonly enoughData: string
  readonly suspect: (input: DiagnosisInput) => readonly Suspicion[]
}

const rateShortfall = 'E[max(0, log reference − log rate)]'

/** Every cause and the rule that looks for it. */
export const causeRules = {
  not_a_networking_problem: {
    looksAt: 'interviews and applications, from log and memory, as far as they should have been answered by now',
    reference: `an offer in ${percent(stepPriors.offered.a / (stepPriors.offered.a + stepPriors.offered.b))} of interviews; an interview in 1 of ${thresholds.applicationsPerInterview.value} applications`,
    evidence: [
      stepPriors.offered.evidence,
      'interviews_without_offer',
      applicationPrior.evidence,
      'applications_per_interview',
    ],
    probability: 'P(rate < reference), a Beta posterior',
    shortfall: rateShortfall,
    enoughData: `more than ${thresholds.interviewsWithoutOffer.value} interviews beyond each offer, or more than ${thresholds.applicationsPerInterview.value} applications an interview`,
    suspect: suspectNotNetworking,
  },
  leak_at_step: {
    looksAt: 'each step of the funnel up to the interview, open approaches weighed by age',
    reference: 'the mean of the published prior',
    evidence: ['reply_by_tie', 'conversation_after_reply', 'referral_per_conversation', 'interview_per_referral'],
    probability: 'P(rate < reference), a Beta posterior',
    shortfall: rateShortfall,
    enoughData: 'own data weigh twice the prior',
    suspect: suspectLeaks,
  },
  wrong_channels: {
    looksAt: 'where the hours of the last four weeks went',
    reference: 'expected referrals per hour in the typical channel',
    evidence: ['own_log', 'referral_per_conversation'],
    probability: 'the mean over those channels of P(yield < reference)',
    shortfall: 'E[max(0, log reference − log yield)], the yields of those channels added by their share of the hours',
    enoughData: 'own data weigh twice the prior',
    suspect: suspectWrongChannels,
  },
  too_little_effort: {
    looksAt: 'people approached a week, over the last four weeks',
    reference: 'the pace that the goal needs once every step below its reference is raised to it',
    evidence: ['own_log'],
    probability: 'P(pace < reference), a Gamma posterior on a prior of half a person',
    shortfall: 'E[max(0, log reference − log pace)]',
    enoughData: `${leastObserved.weeks} weeks and ${leastObserved.entries} entries or people`,
    suspect: suspectTooLittleEffort,
  },
  premature_asks: habitRule('premature_asks', countPrematureAsks),
  unthanked_help: habitRule('unthanked_help', countUnthankedHelp),
  one_way_taking: habitRule('one_way_taking', countOneWayTaking),
  lapsed_upkeep: habitRule('lapsed_upkeep', countLapsedTies),
  no_updates: habitRule('no_updates', countSilentCloseTies),
} as const satisfies Record<CauseCode, CauseRule>

function habitRule(code: HabitCode, count: (input: DiagnosisInput) => Habit): CauseRule {
  const { turns, badTurns, tolerated, evidence } = habitTable[code]
  const { bad, good } = benefitOfTheDoubt
  return {
    looksAt: `${turns}: those ${badTurns}`,
    reference: `at most ${percent(tolerated)} of them`,
    evidence: [evidence, 'habit_tolerance'],
    probability: `P(bad share > tolerated), a Beta(${bad} + bad, ${good} + good) posterior`,
    shortfall: 'E[max(0, log tolerated good share − log good share)]',
    enoughData: `more than ${bad + good} of them`,
    suspect: suspectHabit(code, count),
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** A cause that some rule found. */
export type SuspectedCause = Suspicion & { readonly code: CauseCode }

/** Asks every rule. */
export function suspectCauses(input: DiagnosisInput): readonly SuspectedCause[] {
  return causeCodes.flatMap((code) => causeRules[code].suspect(input).map((suspicion) => ({ code, ...suspicion })))
}
