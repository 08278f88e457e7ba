import { type ChannelAdvice, recommendChannels } from '../advice/recommend-channels.ts'
import { funnelRates } from '../funnel/funnel-step.ts'
import { analyzeGap, type GapAnalysis } from '../gap/analyze-gap.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type Cause, type CauseAction, causeActions, leakActions } from './cause.ts'
import { checkPlaces } from './check-places.ts'
import { checkSteps, type StepCheck } from './check-steps.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { doubted } from './doubt.ts'
import { looksAt } from './looks.ts'
import { type MendingGain, mendingGain } from './mending-gain.ts'
import { type SuspectedCause, suspectCauses } from './suspect-causes.ts'

/** The overall answers of a diagnosis. */
export const diagnosisVerdicts = ['causes_found', 'working', 'too_early'] as const

/**
 * Why networking isn't working.
 *
 * `causes_found` names at least one cause; `working` means the goal is on track; `too_early` that the data cannot tell
 * yet, and `toSettle` how many more attempts at which steps would.
 */
export type Diagnosis = {
  /** The diagnosis in a word. */
  readonly verdict: (typeof diagnosisVerdicts)[number]
  /** Why this verdict was given. */
  readonly because: readonly DiagnosisReason[]
  /** Those sure enough to be named come first, those before others that bring more once mended. */
  readonly causes: readonly Cause[]
  /** How each step compares with what is usual. */
  readonly steps: readonly StepCheck[]
  /** The steps not settled yet, with how many attempts each still needs. */
  readonly toSettle: readonly StepCheck[]
}

/** Causes less probable than two to one are not worth a line (an assumption). */
const minProbability = 2 / 3

/** Finds why networking isn't working, the greatest loss first, or says that it is too early to tell. */
export function diagnose(
  situation: Situation,
  {
    advice = recommendChannels(situation),
    gap = analyzeGap(situation, { advice }),
  }: { readonly advice?: ChannelAdvice; readonly gap?: GapAnalysis } = {},
): Diagnosis {
  const looks = looksAt(situation)
  const checked = checkSteps(situation, looks)
  const steps = checked.map(({ check }) => check)
  const places = checkPlaces(situation, { advice, steps, looks })
  const suspected = suspectCauses({ situation, gap, advice, steps: checked, places })
  const causes = rankCauses(suspected, ({ code, logShortfall }) =>
    mendingGain(logShortfall, { isOfNetworking: code !== 'not_a_networking_problem', gap }, situation),
  )
  const isOnTrack = gap.fill.kind === 'on_track' || gap.fill.kind === 'goal_met'
  const verdict: Diagnosis['verdict'] = causes.some(({ named }) => named)
    ? 'causes_found'
    : isOnTrack
      ? 'working'
      : 'too_early'
  const because = verdict === 'working' ? gap.because : stillOpen(situation)
  const diagnosis: Diagnosis = {
    verdict,
    because,
    causes,
    steps,
    toSettle: steps.filter(({ isSettled }) => !isSettled),
  }
  return verdict === 'too_early' ? withDoubt(diagnosis) : diagnosis
}

/** Holds every probability below what would read as certain. */
function withDoubt({ steps, toSettle, ...diagnosis }: Diagnosis): Diagnosis {
  const doubt = (step: StepCheck): StepCheck => ({ ...step, probabilityBelow: doubted(step.probabilityBelow) })
  return {
    ...diagnosis,
    steps: steps.map(doubt),
    toSettle: toSettle.map(doubt),
  }
}

/** What may still come of approaches that are open. */
function stillOpen({ rates }: Situation): readonly DiagnosisReason[] {
  const pending = funnelRates.reduce((sum, rate) => sum + rates.overall[rate].pending, 0)
  return pending < 1 ? [] : [{ code: 'answers_pending', facts: { pending }, evidence: 'answer_delay' }]
}

/** Ranks causes by what mending them is expected to bring, those named before the others, networking ruled out first. */
function rankCauses(
  suspected: readonly SuspectedCause[],
  gainOf: (cause: SuspectedCause) => MendingGain,
): readonly Cause[] {
  const listed = suspected.filter(({ probability, isSettled }) => isSettled || probability >= minProbability)
  const lost = listed.reduce((sum, { logShortfall }) => sum + logShortfall, 0)
  return listed
    .map(({ isSettled: named, ...cause }) => ({
      ...cause,
      probability: named ? cause.probability : doubted(cause.probability),
      named,
      gain: gainOf({ isSettled: named, ...cause }),
      share: lost > 0 ? cause.logShortfall / lost : 0,
      actions: actionsFor(cause),
    }))
    .sort(byGain)
}

function byGain(first: Cause, second: Cause): number {
  const gain = second.gain.expected - first.gain.expected
  return rankOf(second) - rankOf(first) || gain || second.logShortfall - first.logShortfall
}

function rankOf({ code, named }: Pick<Cause, 'code' | 'named'>): number {
  return named ? (code === 'not_a_networking_problem' ? 2 : 1) : 0
}

function actionsFor({ code, step }: Pick<Cause, 'code' | 'step'>): readonly CauseAction[] {
  return step ? [...leakActions[step], ...causeActions[code]] : causeActions[code]
}
