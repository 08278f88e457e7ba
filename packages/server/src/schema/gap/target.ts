import type { Goal, Target } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { GoalOutcomeRef } from '../code/enums.ts'
import { StepCountsRef } from '../funnel/step-counts.ts'

export const GoalRef = builder.objectRef<Goal>('Goal').implement({
  access: 'everyone',
  description: 'So many interviews or offers by a date.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: GoalOutcomeRef, description: 'What is counted.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
    by: t.expose('by', { type: 'DateTime', description: 'By when.' }),
    role: t.expose('role', { type: 'String', nullable: true, description: 'The role looked for.' }),
  }),
})

export const TargetRef = builder.objectRef<Target>('Target').implement({
  access: 'everyone',
  description: 'Where would you like to be, and what does that ask of each week?',
  fields: (t) => ({
    goal: t.expose('goal', { type: GoalRef, description: 'The goal.' }),
    weeksLeft: t.exposeFloat('weeksLeft', { description: 'Weeks until its date.' }),
    achieved: t.exposeFloat('achieved', { description: 'How many are reached already.' }),
    remaining: t.exposeFloat('remaining', { description: 'How many are still to come.' }),
    expectedFromOpen: t.exposeFloat('expectedFromOpen', {
      description: 'Outcomes that approaches still open are expected to bring in time.',
    }),
    level: t.exposeFloat('level', { description: 'The chance to plan for, 0 to 1.' }),
    perWeek: t.field({
      type: StepCountsRef,
      nullable: true,
      description: 'People to reach each step a week; absent where no pace would do.',
      resolve: ({ perWeek }) => perWeek,
    }),
  }),
})
