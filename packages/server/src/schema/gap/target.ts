import type { Goal, Target } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { GoalOutcomeRef } from '../code/enums.ts'
import { StepCountsRef } from '../funnel/step-counts.ts'

export const GoalRef = builder.objectRef<Goal>('Goal').implement({
  access: 'everyone',
  description: 'A goal: a number of interviews or offers by a date.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: GoalOutcomeRef, description: 'The outcome that the goal counts.' }),
    count: t.exposeInt('count', { description: 'How many outcomes.' }),
    by: t.expose('by', { type: 'Date', description: 'The day by which the goal is to be reached.' }),
    role: t.expose('role', {
      type: 'String',
      nullable: true,
      description: 'The role the seeker looks for, such as `data analyst`; null if not given.',
    }),
  }),
})

export const TargetRef = builder.objectRef<Target>('Target').implement({
  access: 'everyone',
  description: 'Where would you like to be, and how much does that take each week?',
  fields: (t) => ({
    goal: t.expose('goal', { type: GoalRef, description: 'The goal.' }),
    weeksLeft: t.exposeFloat('weeksLeft', { description: 'Weeks until the date of the goal.' }),
    achieved: t.exposeFloat('achieved', { description: 'Outcomes reached so far.' }),
    remaining: t.exposeFloat('remaining', { description: 'How many outcomes are still missing.' }),
    expectedFromOpen: t.exposeFloat('expectedFromOpen', {
      description: 'Outcomes that open approaches are expected to bring in time.',
    }),
    level: t.exposeFloat('level', { description: 'The probability that the plan aims for, 0 to 1.' }),
    perWeek: t.field({
      type: StepCountsRef,
      nullable: true,
      description: 'People who have to reach each step a week; null if no pace meets the goal.',
      resolve: ({ perWeek }) => perWeek,
    }),
  }),
})
