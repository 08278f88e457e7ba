import { type Cause, type Diagnosis, describeCause } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { ActionCodeRef, CauseCodeRef, DiagnosisVerdictRef, FunnelStepRef, GoalOutcomeRef } from '../code/enums.ts'

const CauseActionRef = builder.objectRef<Cause['actions'][number]>('CauseAction').implement({
  access: 'everyone',
  description: 'An action against a cause.',
  fields: (t) => ({
    code: t.expose('code', { type: ActionCodeRef, description: 'The code of the action.' }),
    text: t.string({
      description: 'The text of the code, as a sentence.',
      resolve: ({ code }, _args, { sentences }) => sentences.actions[code],
    }),
    isMotivation: t.boolean({
      description: 'Whether it supports motivation; otherwise it builds a skill. Both kinds are needed together.',
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
    step: t.expose('step', {
      type: FunnelStepRef,
      nullable: true,
      description: 'The step with the leak; null for other causes.',
    }),
    text: t.string({
      description: 'The cause as a sentence.',
      resolve: (cause, _args, { sentences }) => describeCause(cause, sentences),
    }),
    probability: t.exposeFloat('probability', {
      description: 'The posterior probability of the cause, 0 to 1.',
    }),
    named: t.exposeBoolean('named', {
      description: 'Whether the probability is 0.8 or more, from enough data, so that the diagnosis names the cause.',
    }),
    logShortfall: t.exposeFloat('logShortfall', {
      description: 'The expected loss to the cause, as a log ratio: 0.69 halves the outcomes, since e^-0.69 = 0.5.',
    }),
    gain: t.expose('gain', {
      type: MendingGainRef,
      description: 'How many more interviews or offers are expected by the date of the goal were it mended.',
    }),
    share: t.exposeFloat('share', {
      description: 'The share of the cause in the loss of all listed causes, 0 to 1; shares sum to 1 at most.',
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'The reasons for it.' }),
    changedBy: t.expose('changedBy', {
      type: [BecauseRef],
      description: 'An observation that would rule the cause out.',
    }),
    actions: t.expose('actions', { type: [CauseActionRef], description: 'Actions against the cause.' }),
  }),
})

const StepCheckRef = builder.objectRef<Diagnosis['steps'][number]>('StepCheck').implement({
  access: 'everyone',
  description: 'A step of the funnel compared with its reference rate.',
  fields: (t) => ({
    step: t.expose('step', { type: FunnelStepRef, description: 'The step.' }),
    reference: t.exposeFloat('reference', {
      description: 'The reference rate at which the step follows the one before, 0 to 1.',
    }),
    probabilityBelow: t.exposeFloat('probabilityBelow', {
      description: "The probability that the seeker's rate is below the reference, 0 to 1.",
    }),
    isSettled: t.exposeBoolean('isSettled', { description: 'Whether there are enough data to judge the step.' }),
    attemptsNeeded: t.exposeInt('attemptsNeeded', {
      description: 'Further attempts needed to judge the step, at the present rate; 0 if it can be judged.',
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
      description: 'Possible causes: the named ones first, then by loss, largest first.',
    }),
    steps: t.expose('steps', { type: [StepCheckRef], description: 'Every step compared with its reference.' }),
    toSettle: t.expose('toSettle', {
      type: [StepCheckRef],
      description: 'Steps that need more attempts before they can be judged.',
    }),
  }),
})
