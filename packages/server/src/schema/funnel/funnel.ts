import type { FunnelReport, FunnelReports } from '@tiecraft/core'
import type { Prior } from '@tiecraft/core/rules'
import { EvidenceRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { EvidenceGradeRef, FunnelStepRef } from '../code/enums.ts'
import { sensitiveMark } from '../code/sensitive-mark.ts'

export const IntervalRef = builder.objectRef<readonly [number, number]>('Interval').implement({
  access: 'everyone',
  description: 'A credible interval.',
  fields: (t) => ({
    low: t.float({ description: 'Its lower end.', resolve: ([low]) => low }),
    high: t.float({ description: 'Its upper end.', resolve: ([, high]) => high }),
  }),
})

const PriorRef = builder.objectRef<Prior>('Prior').implement({
  access: 'everyone',
  description: "What a rate is taken to be before the seeker's own data there: Beta(a, b).",
  fields: (t) => ({
    a: t.exposeFloat('a', { description: 'Its first shape, as if so many successes had been seen.' }),
    b: t.exposeFloat('b', { description: 'Its second shape, as if so many failures had been seen.' }),
    mean: t.float({ description: 'How often, 0 to 1.', resolve: ({ a, b }) => a / (a + b) }),
    weight: t.float({ description: 'So many attempts of their own count as much.', resolve: ({ a, b }) => a + b }),
    evidence: t.field({ type: EvidenceRef, description: 'What it rests on.', resolve: (prior) => prior.evidence }),
  }),
})

const StepReportRef = builder.objectRef<FunnelReport['steps'][number]>('FunnelStepReport').implement({
  access: 'everyone',
  description: 'How many reached a step, and how often it follows the one before.',
  fields: (t) => ({
    step: t.expose('step', { type: FunnelStepRef, description: 'The step.' }),
    reached: t.exposeFloat('reached', { description: 'People who reached it.' }),
    trials: t.exposeFloat('trials', {
      description:
        'Attempts at it, open ones by the share of answers that would have come; recalled counts weigh less.',
    }),
    successes: t.exposeFloat('successes', { description: 'Attempts that succeeded; recalled counts weigh less.' }),
    pending: t.exposeFloat('pending', { description: 'Attempts whose outcome may still come; not counted as failed.' }),
    mean: t.exposeFloat('mean', { description: 'How often it follows the step before, 0 to 1: the posterior mean.' }),
    interval50: t.expose('interval50', { type: IntervalRef, description: 'Where the rate lies with probability 0.5.' }),
    interval80: t.expose('interval80', { type: IntervalRef, description: 'Where the rate lies with probability 0.8.' }),
    interval95: t.expose('interval95', {
      type: IntervalRef,
      description: 'Where the rate lies with probability 0.95.',
    }),
    ownDataShare: t.exposeFloat('ownDataShare', {
      description: "The share of the evidence that is the seeker's own; the rest is the prior.",
    }),
    prior: t.expose('prior', { type: PriorRef, description: 'The prior, pooled with what other channels show.' }),
    evidence: t.field({ type: EvidenceRef, description: 'What the prior rests on.', resolve: (it) => it.evidence }),
    grade: t.expose('grade', { type: EvidenceGradeRef, description: 'The grade of the prior.' }),
  }),
})

const FunnelRef = builder.objectRef<FunnelReport>('Funnel').implement({
  access: 'everyone',
  description: 'From approach to offer.',
  fields: (t) => ({
    approached: t.exposeFloat('approached', { description: 'People approached.' }),
    steps: t.expose('steps', { type: [StepReportRef], description: 'The steps that follow.' }),
  }),
})

const ChannelFunnelRef = builder.objectRef<FunnelReports['byChannel'][number]>('ChannelFunnel').implement({
  access: 'everyone',
  description: 'From approach to offer, in one channel.',
  fields: (t) => ({
    channel: t.exposeID('channel', { description: 'Id of the channel.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    funnel: t.field({ type: FunnelRef, description: 'Its funnel.', resolve: (report) => report }),
  }),
})

export const FunnelsRef = builder.objectRef<FunnelReports>('Funnels').implement({
  access: 'everyone',
  description: 'The funnel of all channels together, and of each channel tried.',
  fields: (t) => ({
    overall: t.expose('overall', { type: FunnelRef, description: 'All channels together.' }),
    byChannel: t.expose('byChannel', { type: [ChannelFunnelRef], description: 'Each channel tried.' }),
  }),
})
