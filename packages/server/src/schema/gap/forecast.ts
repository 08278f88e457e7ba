import type { Forecast } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { GoalOutcomeRef } from '../code/enums.ts'
import { IntervalRef } from '../funnel/funnel.ts'

const ForecastQuantileRef = builder.objectRef<Forecast['quantiles'][number]>('ForecastQuantile').implement({
  access: 'everyone',
  description: 'When the goal is met with one probability, and after how many further approaches.',
  fields: (t) => ({
    probability: t.exposeFloat('probability', { description: 'The probability, 0 to 1.' }),
    weeks: t.expose('weeks', {
      type: 'Float',
      nullable: true,
      description: 'Weeks from now; null if it takes more than three years.',
    }),
    by: t.expose('by', {
      type: 'DateTime',
      nullable: true,
      description: 'The day by which the goal is met; null if it takes more than three years.',
    }),
    approaches: t.expose('approaches', {
      type: 'Int',
      nullable: true,
      description: 'Further approaches, besides the open ones; null beyond a million.',
    }),
  }),
})

const OutcomesInTimeRef = builder.objectRef<Forecast['inTime']>('OutcomesInTime').implement({
  access: 'everyone',
  description: "The number of further outcomes by the goal's date.",
  fields: (t) => ({
    expected: t.exposeFloat('expected', { description: 'The expected number.' }),
    interval80: t.expose('interval80', {
      type: IntervalRef,
      description: 'The 80 % credible interval of the number.',
    }),
    interval95: t.expose('interval95', {
      type: IntervalRef,
      description: 'The 95 % credible interval of the number.',
    }),
  }),
})

export const ForecastRef = builder.objectRef<Forecast>('Forecast').implement({
  access: 'everyone',
  description: "When the goal will be met at today's pace, as dates with their probabilities.",
  fields: (t) => ({
    outcome: t.expose('outcome', { type: GoalOutcomeRef, description: 'The outcome that the goal counts.' }),
    remaining: t.exposeFloat('remaining', { description: 'How many outcomes are still missing.' }),
    quantiles: t.expose('quantiles', {
      type: [ForecastQuantileRef],
      description: 'The dates for a probability of 0.5, 0.8 and 0.95.',
    }),
    inTime: t.expose('inTime', { type: OutcomesInTimeRef, description: "Further outcomes by the goal's date." }),
    expectedFromOpen: t.exposeFloat('expectedFromOpen', {
      description: 'How many of them open approaches are expected to bring.',
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'The reasons for it.' }),
  }),
})
