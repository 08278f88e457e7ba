import type { ChannelVerdict } from '../advice/judge-channel.ts'
import type { ChangeTargets } from '../advice/recommend-channels.ts'
import type { ReasonFacts } from '../because/reason.ts'
import type { ChannelId, channels } from '../channel/channels.ts'
import type { DuplicateFacts } from '../contact/duplicate-reason.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import type { ActionCode, CauseCode, LeakStep } from '../diagnosis/cause.ts'
import type { Diagnosis } from '../diagnosis/diagnose.ts'
import type { Issue } from '../issue/issue.ts'
import type { QuestionId } from '../questionnaire/questions.ts'
import type { ThanksOwed } from '../reciprocity/thanks-owed.ts'
import type { RelationshipCondition } from '../relationship/condition.ts'
import type { RelationshipFinding } from '../relationship/relationship-finding.ts'
import type { StageAdvice } from '../relationship/stage-advice.ts'
import type { FactorCode } from '../swot/factor.ts'
import type { StrategyKind, StrategyMove } from '../swot/pair-strategies.ts'

type Catalogued = (typeof channels)[number]
type Strategy = { readonly internal: string; readonly external: string; readonly move: string }

/** Everything a locale must be able to say: a missing or a superfluous sentence does not compile. */
export type Sentences = {
  readonly questions: Readonly<Record<QuestionId, string>>
  readonly channelNames: Readonly<Record<ChannelId, string>>
  readonly channelWhys: Readonly<Record<Catalogued['why'], string>>
  readonly channelWaysIn: Readonly<Record<Catalogued['waysIn'][number], string>>
  readonly channelFirstSteps: Readonly<Record<Catalogued['firstSteps'][number], string>>
  readonly channelVerdicts: Readonly<Record<ChannelVerdict, string>>
  readonly changeTargets: Readonly<Record<ChangeTargets['answer'], string>>
  readonly stages: Readonly<Record<RelationshipStage, string>>
  readonly stageAdvice: Readonly<Record<StageAdvice['next'], string>>
  readonly notYet: Readonly<Record<StageAdvice['notYet'], string>>
  readonly conditions: Readonly<Record<RelationshipCondition, string>>
  readonly findings: Readonly<Record<RelationshipFinding['code'], string>>
  readonly helps: Readonly<Record<ThanksOwed['help'], string>>
  readonly verdicts: Readonly<Record<Diagnosis['verdict'], string>>
  readonly causes: Readonly<Record<CauseCode, string>>
  readonly leaks: Readonly<Record<LeakStep, string>>
  readonly actions: Readonly<Record<ActionCode, string>>
  readonly factors: Readonly<Record<FactorCode, string>>
  readonly moves: Readonly<Record<StrategyMove, string>>
  readonly strategies: Readonly<Record<StrategyKind, (strategy: Strategy) => string>>
  readonly reasons: { readonly [Code in keyof ReasonFacts]: (facts: Readonly<ReasonFacts[Code]>) => string }
  readonly duplicateReasons: { readonly [Code in keyof DuplicateFacts]: (facts: DuplicateFacts[Code]) => string }
  readonly issues: { readonly [Code in Issue['code']]: (issue: Extract<Issue, { code: Code }>) => string }
}
