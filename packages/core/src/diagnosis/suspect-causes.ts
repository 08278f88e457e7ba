import { type CauseCode, causeCodes, type Suspicion } from './cause.ts'
import { suspectWrongChannels } from './channel-rule.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import { suspectTooLittleEffort } from './effort-rule.ts'
import { suspectHabit } from './habit.ts'
import {
  countLapsedTies,
  countOneWayTaking,
  countPrematureAsks,
  countSilentCloseTies,
  countUnthankedHelp,
} from './habit-rules.ts'
import { suspectLeaks } from './leak-rule.ts'
import { suspectNotNetworking } from './not-networking-rule.ts'

/** What looks for each cause; `causeRules` says it in words. */
const suspects: Readonly<Record<CauseCode, (input: DiagnosisInput) => readonly Suspicion[]>> = {
  not_a_networking_problem: suspectNotNetworking,
  leak_at_step: suspectLeaks,
  wrong_channels: suspectWrongChannels,
  too_little_effort: suspectTooLittleEffort,
  premature_asks: /* @__PURE__ */ suspectHabit('premature_asks', countPrematureAsks),
  unthanked_help: /* @__PURE__ */ suspectHabit('unthanked_help', countUnthankedHelp),
  one_way_taking: /* @__PURE__ */ suspectHabit('one_way_taking', countOneWayTaking),
  lapsed_upkeep: /* @__PURE__ */ suspectHabit('lapsed_upkeep', countLapsedTies),
  no_updates: /* @__PURE__ */ suspectHabit('no_updates', countSilentCloseTies),
}

/** A cause that some rule found. */
export type SuspectedCause = Suspicion & { readonly code: CauseCode }

/** Asks every rule. */
export function suspectCauses(input: DiagnosisInput): readonly SuspectedCause[] {
  return causeCodes.flatMap((code) => suspects[code](input).map((suspicion) => ({ code, ...suspicion })))
}
