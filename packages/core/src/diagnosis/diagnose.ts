import { type ChannelAdvice, recommendChannels } from '../advice/recommend-channels.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { analyzeGap, type GapAnalysis } from '../gap/analyze-gap.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type Cause, type CauseCode, causeActions, causeCodes, type Suspicion } from './cause.ts'
import { checkSteps, type StepCheck } from './check-steps.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import { suspectTooLittleEffort } from './effort-rules.ts'
import { suspectHabit } from './habit.ts'
import {
  countLapsedTies,
  countOneWayTaking,
  countPrematureAsks,
  countSilentCloseTies,
  countUnthankedHelp,
} from './habit-rules.ts'
import { suspectNotNetworking } from './not-networking-rule.ts'
import { suspectLeaks, suspectWrongChannels } from './outcome-rules.ts'

/** The overall answers of a diagnosis. */
export const diagnosisVerdicts = ['causes_found', 'working', 'too_early'] as const

/**
 * Why networking isn't working.
 *
 * `causes_found` names at least one cause; `working` means the goal is on track; `too_early` that the data cannot tell
 * yet, and `toSettle` how many more attempts at which steps would.
 */
export type Diagnosis = {
  readonly verdict: (typeof diagnosisVerdicts)[number]
  readonly causes: readonly Cause[]
  readonly steps: readonly StepCheck[]
  readonly toSettle: readonly StepCheck[]
}

/** Every cause and the rule that looks for it. */
const rules = {
  not_a_networking_problem: suspectNotNetworking,
  leak_at_step: suspectLeaks,
  wrong_channels: suspectWrongChannels,
  too_little_effort: suspectTooLittleEffort,
  premature_asks: suspectHabit(countPrematureAsks),
  unthanked_help: suspectHabit(countUnthankedHelp),
  one_way_taking: suspectHabit(countOneWayTaking),
  lapsed_upkeep: suspectHabit(countLapsedTies),
  no_updates: suspectHabit(countSilentCloseTies),
} as const satisfies Record<CauseCode, (input: DiagnosisInput) => readonly Suspicion[]>

/** Causes less probable than two to one are not worth a line (an assumption). */
const leastProbability = 2 / 3

/** Finds why networking isn't working, most probable cause first, or says that it is too early to tell. */
export function diagnose(
  situation: Situation,
  {
    advice = recommendChannels(situation),
    gap = analyzeGap(situation, { advice }),
  }: { readonly advice?: ChannelAdvice; readonly gap?: GapAnalysis } = {},
): Diagnosis {
  const steps = checkSteps(situation)
  const causes = findCauses({ situation, gap, advice, steps })
  const isOnTrack = gap.fill.kind === 'on_track' || gap.fill.kind === 'goal_met'
  const verdict = causes.some(({ named }) => named) ? 'causes_found' : isOnTrack ? 'working' : 'too_early'
  return { verdict, causes, steps, toSettle: steps.filter(({ isSettled }) => !isSettled) }
}

function findCauses(input: DiagnosisInput): readonly Cause[] {
  return causeCodes
    .flatMap((code) => rules[code](input).map((suspicion) => causeOf(code, suspicion)))
    .filter(({ probability }) => probability >= leastProbability)
    .sort((first, second) => second.probability - first.probability)
}

function causeOf(code: CauseCode, suspicion: Suspicion): Cause {
  const named = suspicion.probability >= thresholds.leakCertainty.value
  return { code, ...suspicion, named, actions: causeActions[code] }
}
