import { type Cause, type Diagnosis, describeCause } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { ActionCodeRef, CauseCodeRef, DiagnosisVerdictRef, FunnelStepRef, GoalOutcomeRef } from '../code/enums.ts'

const CauseActionRef = builder.objectRef<Cause['actions'][number]>('CauseAction').implement({
  access: 'everyone',
  description: 'Something that answers a cause.',
  fields: (t) => ({
    code: t.expose('code', { type: ActionCodeRef, description: 'What to do.' }),
    text: t.string({
      description: 'What to do, as a sentence.',
      resolve: ({ code }, _args, { sentences }) => sentences.actions[code],
    }),
    isMotivation: t.boolean({
      description: 'Whether it keeps one going; otherwise it builds a skill. One without the other does not work.',
      resolve: ({ kind }) => kind === 'motivation',
    }),
  }),
})

const MendingGainRef = builder.objectRef<Cause['gain']>('MendingGain').implement({
  access: 'everyone',
  description: 'What mending a cause is expected to bring.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: GoalOutcomeRef, description: 'What is counted.' }),
    expected: t.exposeFloat('expected', { description: 'How many more of them are expected.' }),
    weeks: t.exposeFloat('weeks', { description: 'Within so many weeks: until the date of the goal, or else 12.' }),
  }),
})

const CauseRef = builder.objectRef<Cause>('Cause').implement({
  access: 'everyone',
  description: 'One possible cause of networking that is not working.',
  fields: (t) => ({
    code: t.expose('code', { type: CauseCodeRef, description: 'The cause.' }),
    step: t.expose('step', { type: FunnelStepRef, nullable: true, description: 'The step that leaks, for a leak.' }),
    text: t.string({
      description: 'The cause as a sentence.',
      resolve: (cause, _args, { sentences }) => describeCause(cause, sentences),
    }),
    probability: t.exposeFloat('probability', {
      description: 'That the cause holds, 0 to 1, as far as data and priors can tell.',
    }),
    named: t.exposeBoolean('named', {
      description: 'Whether it is sure enough to be named: 0.8 or more, from enough data.',
    }),
    logShortfall: t.exposeFloat('logShortfall', {
      description: 'How much is expected to be lost to it, as a log ratio: e to the minus of it is the factor.',
    }),
    gain: t.expose('gain', {
      type: MendingGainRef,
      description: 'How many more interviews or offers are expected by the date of the goal were it mended.',
    }),
    share: t.exposeFloat('share', {
      description: 'Its part in what all causes listed lose together, 0 to 1; the parts sum to 1 at most.',
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'Why.' }),
    changedBy: t.expose('changedBy', {
      type: [BecauseRef],
      description: 'What would take the cause back, were it to happen next.',
    }),
    actions: t.expose('actions', { type: [CauseActionRef], description: 'What answers it.' }),
  }),
})

const StepCheckRef = builder.objectRef<Diagnosis['steps'][number]>('StepCheck').implement({
  access: 'everyone',
  description: 'How one step of the funnel compares with its reference.',
  fields: (t) => ({
    step: t.expose('step', { type: FunnelStepRef, description: 'The step.' }),
    reference: t.exposeFloat('reference', { description: 'How often it usually follows the step before, 0 to 1.' }),
    probabilityBelow: t.exposeFloat('probabilityBelow', {
      description: "That the seeker's rate is below the reference.",
    }),
    isSettled: t.exposeBoolean('isSettled', { description: 'Whether the step can be judged.' }),
    attemptsNeeded: t.exposeInt('attemptsNeeded', {
      description: 'Further attempts, going on as now, until it can be.',
    }),
    because: t.expose('because', { type: BecauseRef, description: 'The counts behind it.' }),
  }),
})

export const DiagnosisRef = builder.objectRef<Diagnosis>('Diagnosis').implement({
  access: 'everyone',
  description: "Why networking isn't working, or that it is too early to tell.",
  fields: (t) => ({
    verdict: t.expose('verdict', { type: DiagnosisVerdictRef, description: 'The overall answer.' }),
    text: t.string({
      description: 'The overall answer as a sentence.',
      resolve: ({ verdict }, _args, { sentences }) => sentences.verdicts[verdict],
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'Why it is the answer, or what may still come.' }),
    causes: t.expose('causes', {
      type: [CauseRef],
      description: 'Possible causes: those sure enough to be named first, the greatest loss before the smaller ones.',
    }),
    steps: t.expose('steps', { type: [StepCheckRef], description: 'Every step against its reference.' }),
    toSettle: t.expose('toSettle', {
      type: [StepCheckRef],
      description: 'Steps that need more attempts before they can be judged.',
    }),
  }),
})
