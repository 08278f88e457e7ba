import type { Fill, GapAnalysis, Indicator } from '@tiecraft/core'
import { evidence } from '@tiecraft/core/rules'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { PlannedHoursRef } from '../channel/hours-for-channel.ts'
import { EvidenceGradeRef, FillKindRef, IndicatorCodeRef } from '../code/enums.ts'
import { ForecastRef } from './forecast.ts'
import { TargetRef } from './target.ts'
import { WhereNowRef } from './where-now.ts'

const IndicatorRef = builder.objectRef<Indicator>('Indicator').implement({
  access: 'everyone',
  description: 'A measured figure, its target, and the shortfall.',
  fields: (t) => ({
    code: t.expose('code', { type: IndicatorCodeRef, description: 'The code of the indicator.' }),
    text: t.string({
      description: 'The name of the indicator.',
      resolve: ({ code }, _args, { sentences }) => sentences.indicators[code],
    }),
    unit: t.string({
      description: 'The unit of the three figures, such as `people a week`.',
      resolve: ({ code }, _args, { sentences }) => sentences.units[code],
    }),
    now: t.exposeFloat('now', { description: 'The present value.' }),
    target: t.exposeFloat('target', { description: 'The target value.' }),
    shortfall: t.exposeFloat('shortfall', { description: 'The target minus the present value, at least 0.' }),
    grade: t.field({
      type: EvidenceGradeRef,
      description: 'The grade of the source behind the target.',
      resolve: (indicator) => evidence[indicator.evidence].grade,
    }),
  }),
})

const GapRef = builder.objectRef<GapAnalysis['gap']>('Gap').implement({
  access: 'everyone',
  description: 'What is your gap?',
  fields: (t) => ({
    probability: t.expose('probability', {
      type: 'Float',
      nullable: true,
      description: "The probability that the goal is met in time at today's pace, 0 to 1; null without a goal.",
    }),
    forecast: t.expose('forecast', {
      type: ForecastRef,
      nullable: true,
      description: 'When the goal will be met at that pace; null without a goal, or once it is met.',
    }),
    indicators: t.expose('indicators', { type: [IndicatorRef], description: 'Each part of the gap in its own unit.' }),
  }),
})

const FillRef = builder.objectRef<Fill>('Fill').implement({
  access: 'everyone',
  description: 'How do you fill the gap?',
  fields: (t) => ({
    kind: t.expose('kind', { type: FillKindRef, description: 'Whether and how it can be filled.' }),
    hoursPerWeek: t.float({
      nullable: true,
      description:
        'All hours a week: the fewest that raise the probability to the level, or all available hours; null where it does not apply.',
      resolve: (fill) => ('hoursPerWeek' in fill ? fill.hoursPerWeek : null),
    }),
    hoursNow: t.float({
      nullable: true,
      description: 'Hours a week that recent approaches took; null where it does not apply.',
      resolve: (fill) => ('hoursNow' in fill ? fill.hoursNow : null),
    }),
    byChannel: t.field({
      type: [PlannedHoursRef],
      description: 'The planned hours of each channel.',
      resolve: (fill) => ('byChannel' in fill ? fill.byChannel : []),
    }),
    probability: t.float({
      nullable: true,
      description:
        'The probability of meeting the goal in time with these hours, 0 to 1; null where it does not apply.',
      resolve: (fill) => ('probability' in fill ? fill.probability : null),
    }),
    feasibleBy: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'The date by which all available hours would meet a goal that cannot be met in time; null beyond a year and for other kinds.',
      resolve: (fill) => ('feasibleBy' in fill ? fill.feasibleBy : null),
    }),
    feasibleCount: t.int({
      nullable: true,
      description:
        'The number of outcomes that all available hours would reach in time, if the goal cannot be met; null for other kinds.',
      resolve: (fill) => ('feasibleCount' in fill ? fill.feasibleCount : null),
    }),
  }),
})

export const GapAnalysisRef = builder.objectRef<GapAnalysis>('GapAnalysis').implement({
  access: 'everyone',
  description: 'The four questions: where now, where to, how far apart, how to close it.',
  fields: (t) => ({
    now: t.expose('now', { type: WhereNowRef, description: 'Where are you now?' }),
    target: t.expose('target', {
      type: TargetRef,
      nullable: true,
      description: 'Where would you like to be? Null without a goal.',
    }),
    gap: t.expose('gap', { type: GapRef, description: 'What is your gap?' }),
    fill: t.expose('fill', { type: FillRef, description: 'How do you fill the gap?' }),
    because: t.expose('because', { type: [BecauseRef], description: 'The reasons for it.' }),
  }),
})
