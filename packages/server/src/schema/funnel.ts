import type { FunnelReport, FunnelReports, StepReport } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { EvidenceGradeRef, FunnelStepRef } from './enums.ts'

export const IntervalRef = builder.objectRef<readonly [number, number]>('Interval').implement({
  description: 'A credible interval.',
  fields: (t) => ({
    low: t.float({ description: 'Its lower end.', resolve: ([low]) => low }),
    high: t.float({ description: 'Its upper end.', resolve: ([, high]) => high }),
  }),
})

const StepReportRef = builder.objectRef<StepReport>('FunnelStepReport').implement({
  description: 'How many reached a step, and how often it follows the one before.',
  fields: (t) => ({
    step: t.expose('step', { type: FunnelStepRef, description: 'The step.' }),
    reached: t.exposeFloat('reached', { description: 'People who reached it.' }),
    pending: t.exposeFloat('pending', { description: 'Attempts whose outcome may still come; not counted as failed.' }),
    mean: t.exposeFloat('mean', { description: 'How often it follows the step before, 0 to 1: the posterior mean.' }),
    interval80: t.expose('interval80', { type: IntervalRef, description: 'Where the rate lies with probability 0.8.' }),
    interval95: t.expose('interval95', {
      type: IntervalRef,
      description: 'Where the rate lies with probability 0.95.',
    }),
    ownDataShare: t.exposeFloat('ownDataShare', {
      description: "The share of the evidence that is the seeker's own; the rest is the prior.",
    }),
    grade: t.expose('grade', { type: EvidenceGradeRef, description: 'The grade of the prior.' }),
  }),
})

const FunnelRef = builder.objectRef<FunnelReport>('Funnel').implement({
  description: 'From approach to offer.',
  fields: (t) => ({
    approached: t.exposeFloat('approached', { description: 'People approached.' }),
    steps: t.expose('steps', { type: [StepReportRef], description: 'The steps that follow.' }),
  }),
})

const ChannelFunnelRef = builder.objectRef<FunnelReports['byChannel'][number]>('ChannelFunnel').implement({
  description: 'From approach to offer, in one channel.',
  fields: (t) => ({
    channel: t.exposeID('channel', { description: 'Id of the channel.' }),
    funnel: t.field({ type: FunnelRef, description: 'Its funnel.', resolve: (report) => report }),
  }),
})

export const FunnelsRef = builder.objectRef<FunnelReports>('Funnels').implement({
  description: 'The funnel of all channels together, and of each channel tried.',
  fields: (t) => ({
    overall: t.expose('overall', { type: FunnelRef, description: 'All channels together.' }),
    byChannel: t.expose('byChannel', { type: [ChannelFunnelRef], description: 'Each channel tried.' }),
  }),
})
