import type { Forecast } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { GoalOutcomeRef } from '../code/enums.ts'
import { IntervalRef } from '../funnel/funnel.ts'

const ForecastQuantileRef = builder.objectRef<Forecast['quantiles'][number]>('ForecastQuantile').implement({
  access: 'everyone',
  description: 'By when, and after how many further approaches, the goal is met with a certain probability.',
  fields: (t) => ({
    probability: t.exposeFloat('probability', { description: 'The probability, 0 to 1.' }),
    weeks: t.expose('weeks', {
      type: 'Float',
      nullable: true,
      description: 'Weeks until then; absent where it takes more than three years.',
    }),
    by: t.expose('by', { type: 'DateTime', nullable: true, description: 'The day by which it is met.' }),
    approaches: t.expose('approaches', {
      type: 'Int',
      nullable: true,
      description: 'Further approaches until then, open ones aside; absent beyond a million.',
    }),
  }),
})

const OutcomesInTimeRef = builder.objectRef<Forecast['inTime']>('OutcomesInTime').implement({
  access: 'everyone',
  description: "How many outcomes are to come by the goal's date.",
  fields: (t) => ({
    expected: t.exposeFloat('expected', { description: 'The mean.' }),
    interval80: t.expose('interval80', {
      type: IntervalRef,
      description: 'Where the number lies with probability 0.8.',
    }),
    interval95: t.expose('interval95', {
      type: IntervalRef,
      description: 'Where the number lies with probability 0.95.',
    }),
  }),
})

export const ForecastRef = builder.objectRef<Forecast>('Forecast').implement({
  access: 'everyone',
  description: "When the goal will be met at today's pace: never one date, but how probable each is.",
  fields: (t) => ({
    outcome: t.expose('outcome', { type: GoalOutcomeRef, description: 'What is counted.' }),
    remaining: t.exposeFloat('remaining', { description: 'How many are still to come.' }),
    quantiles: t.expose('quantiles', {
      type: [ForecastQuantileRef],
      description: 'The dates for a probability of 0.5, 0.8 and 0.95.',
    }),
    inTime: t.expose('inTime', { type: OutcomesInTimeRef, description: "Outcomes to come by the goal's date." }),
    expectedFromOpen: t.exposeFloat('expectedFromOpen', {
      description: 'How many of them approaches still open bring.',
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'Why.' }),
  }),
})
