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
  description: 'One thing measured: where it is, where it should be, how much is missing.',
  fields: (t) => ({
    code: t.expose('code', { type: IndicatorCodeRef, description: 'What is measured.' }),
    text: t.string({
      description: 'What is measured, in words.',
      resolve: ({ code }, _args, { sentences }) => sentences.indicators[code],
    }),
    unit: t.string({
      description: 'The unit of the three figures.',
      resolve: ({ code }, _args, { sentences }) => sentences.units[code],
    }),
    now: t.exposeFloat('now', { description: 'Where it is.' }),
    target: t.exposeFloat('target', { description: 'Where it should be.' }),
    shortfall: t.exposeFloat('shortfall', { description: 'How much is missing, never below 0.' }),
    grade: t.field({
      type: EvidenceGradeRef,
      description: 'How much the target rests on.',
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
      description: "That the goal is met in time at today's pace, 0 to 1; absent without a goal.",
    }),
    forecast: t.expose('forecast', {
      type: ForecastRef,
      nullable: true,
      description: 'When the goal will be met at that pace; absent without a goal, or once it is met.',
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
      description: 'Hours a week in all: the fewest that lift the chance to the level, or all those given.',
      resolve: (fill) => ('hoursPerWeek' in fill ? fill.hoursPerWeek : null),
    }),
    hoursNow: t.float({
      nullable: true,
      description: 'Hours a week that recent approaches took.',
      resolve: (fill) => ('hoursNow' in fill ? fill.hoursNow : null),
    }),
    byChannel: t.field({
      type: [PlannedHoursRef],
      description: 'Where they go.',
      resolve: (fill) => ('byChannel' in fill ? fill.byChannel : []),
    }),
    probability: t.float({
      nullable: true,
      description: 'The chance of meeting the goal in time with them.',
      resolve: (fill) => ('probability' in fill ? fill.probability : null),
    }),
    feasibleBy: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'By when the goal could be met with all hours given, where it cannot be met in time; absent beyond a year.',
      resolve: (fill) => ('feasibleBy' in fill ? fill.feasibleBy : null),
    }),
    feasibleCount: t.int({
      nullable: true,
      description: 'How many could be reached in time with all hours given, where the goal cannot.',
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
      description: 'Where would you like to be? Absent without a goal.',
    }),
    gap: t.expose('gap', { type: GapRef, description: 'What is your gap?' }),
    fill: t.expose('fill', { type: FillRef, description: 'How do you fill the gap?' }),
    because: t.expose('because', { type: [BecauseRef], description: 'Why.' }),
  }),
})
