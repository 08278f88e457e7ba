import type { RelationshipStage } from '../contact/relationship-stage.ts'

/** The article's advice for each stage: what to do next, and what not to ask. */
export const stageAdvice = {
  known: { next: 'ask_what_matters_to_them', notYet: 'any_favor' },
  rapport: { next: 'share_something_personal', notYet: 'business_favor' },
  personal: { next: 'talk_about_work', notYet: 'a_job' },
  business: { next: 'give_something_back', notYet: 'nothing' },
  ally: { next: 'keep_helping_each_other', notYet: 'nothing' },
} as const satisfies Record<RelationshipStage, { readonly next: string; readonly notYet: string }>

type Advice = (typeof stageAdvice)[RelationshipStage]

/** What to do next at a stage, and what not to ask yet. */
export type StageAdvice = {
  /** What to do next, as a code. */
  readonly next: Advice['next']
  /** What not to ask for yet, as a code; `nothing` where nothing stands against it. */
  readonly notYet: Advice['notYet']
}
