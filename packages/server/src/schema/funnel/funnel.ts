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
    low: t.float({ description: 'The lower bound.', resolve: ([low]) => low }),
    high: t.float({ description: 'The upper bound.', resolve: ([, high]) => high }),
  }),
})

const PriorRef = builder.objectRef<Prior>('Prior').implement({
  access: 'everyone',
  description: "The prior of a rate, before the seeker's own data: the distribution Beta(a, b).",
  fields: (t) => ({
    a: t.exposeFloat('a', { description: 'The first parameter, which counts like prior successes.' }),
    b: t.exposeFloat('b', { description: 'The second parameter, which counts like prior failures.' }),
    mean: t.float({ description: 'The prior mean of the rate, 0 to 1.', resolve: ({ a, b }) => a / (a + b) }),
    weight: t.float({ description: 'The weight of the prior, in attempts.', resolve: ({ a, b }) => a + b }),
    evidence: t.field({
      type: EvidenceRef,
      description: 'The source of the prior.',
      resolve: (prior) => prior.evidence,
    }),
  }),
})

const StepReportRef = builder.objectRef<FunnelReport['steps'][number]>('FunnelStepReport').implement({
  access: 'everyone',
  description: 'How many people reached a step, and the rate at which it follows the one before.',
  fields: (t) => ({
    step: t.expose('step', { type: FunnelStepRef, description: 'The step.' }),
    reached: t.exposeFloat('reached', { description: 'People who reached it.' }),
    trials: t.exposeFloat('trials', {
      description:
        'Attempts at it, open ones by the share of answers that would have come; recalled counts weigh less.',
    }),
    successes: t.exposeFloat('successes', { description: 'Attempts that succeeded; recalled counts weigh less.' }),
    pending: t.exposeFloat('pending', {
      description: 'Attempts that may still succeed, which do not count as failures.',
    }),
    mean: t.exposeFloat('mean', {
      description: 'The rate at which it follows the step before, 0 to 1: the posterior mean.',
    }),
    interval50: t.expose('interval50', { type: IntervalRef, description: 'The 50 % credible interval of the rate.' }),
    interval80: t.expose('interval80', { type: IntervalRef, description: 'The 80 % credible interval of the rate.' }),
    interval95: t.expose('interval95', {
      type: IntervalRef,
      description: 'The 95 % credible interval of the rate.',
    }),
    ownDataShare: t.exposeFloat('ownDataShare', {
      description: "The share of the seeker's own data in the estimate, 0 to 1; the rest is the prior.",
    }),
    prior: t.expose('prior', { type: PriorRef, description: 'The prior, pooled with the data of other channels.' }),
    evidence: t.field({ type: EvidenceRef, description: 'The source of the prior.', resolve: (it) => it.evidence }),
    grade: t.expose('grade', { type: EvidenceGradeRef, description: 'The grade of the prior.' }),
  }),
})

const FunnelRef = builder.objectRef<FunnelReport>('Funnel').implement({
  access: 'everyone',
  description: 'The funnel from approach to offer.',
  fields: (t) => ({
    approached: t.exposeFloat('approached', { description: 'People approached.' }),
    steps: t.expose('steps', { type: [StepReportRef], description: 'The steps that follow.' }),
  }),
})

const ChannelFunnelRef = builder.objectRef<FunnelReports['byChannel'][number]>('ChannelFunnel').implement({
  access: 'everyone',
  description: 'The funnel of one channel.',
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
