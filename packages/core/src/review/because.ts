import { type AdviceReasonFacts, adviceReasonMeanings } from '../advice/advice-reason.ts'
import type { BecauseOf } from '../because/because-of.ts'
import { type DiagnosisReasonFacts, diagnosisReasonMeanings } from '../diagnosis/diagnosis-reason.ts'
import { type EmployerReasonFacts, employerReasonMeanings } from '../employer/employer-reason.ts'
import { type GapReasonFacts, gapReasonMeanings } from '../gap/gap-reason.ts'
import { type PlanReasonFacts, planReasonMeanings } from '../plan/plan-reason.ts'
import { type IntroductionReasonFacts, introductionReasonMeanings } from '../reciprocity/introduction-reason.ts'
import { type SwotReasonFacts, swotReasonMeanings } from '../swot/swot-reason.ts'
import { keysOf } from '../value/keys-of.ts'

/** Every reason a conclusion may give, with the facts it states. */
export type ReasonFacts = IntroductionReasonFacts &
  EmployerReasonFacts &
  AdviceReasonFacts &
  GapReasonFacts &
  DiagnosisReasonFacts &
  SwotReasonFacts &
  PlanReasonFacts

/** Why something was concluded, as a code. */
export type ReasonCode = keyof ReasonFacts

/** Why a conclusion holds; `describeReason` makes the sentence. */
export type Because = BecauseOf<ReasonFacts>

/** What each reason says, by its code. */
export const reasonMeanings: Readonly<Record<ReasonCode, string>> = /* @__PURE__ */ joinMeanings()

/** Every reason there is. */
export const reasonCodes: readonly ReasonCode[] = /* @__PURE__ */ keysOf(reasonMeanings)

// A call that is marked as pure, since bundlers keep tables made by spreading even where nobody reads them.
function joinMeanings() {
  return {
    ...introductionReasonMeanings,
    ...employerReasonMeanings,
    ...adviceReasonMeanings,
    ...gapReasonMeanings,
    ...diagnosisReasonMeanings,
    ...swotReasonMeanings,
    ...planReasonMeanings,
  } as const satisfies Record<ReasonCode, string>
}
