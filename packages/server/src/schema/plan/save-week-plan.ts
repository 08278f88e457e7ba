import { saveWeekPlan } from '../../store/plan/save-week-plan.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { PlanPreferencesInput, planArguments, toPreferences } from './plan-preferences.ts'
import { WeekPlanRef } from './week-plan.ts'

builder.relayMutationField(
  'saveWeekPlan',
  {
    description: 'A week to plan and save.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      hours: t.float({ description: planArguments.hours }),
      weekOf: t.field({ type: 'DateTime', description: planArguments.weekOf }),
      preferences: t.field({ type: PlanPreferencesInput, description: planArguments.preferences }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description:
      "Plans a week and saves the plan with its hours, zone and days, so that planning again moves no action needlessly. Where they are not given they are the seeker's own.",
    resolve: async (_root, { input: { seekerId, ...given } }, context) => {
      const preferences = toPreferences(given)
      return payloadOf(
        preferences.success
          ? await saveWeekPlan({ seekerId: seekerId.id, preferences: preferences.value }, context)
          : preferences,
      )
    },
  },
  {
    description: 'The saved plan, or the errors of the input.',
    outputFields: (t) => ({
      weekPlan: t.field({
        type: WeekPlanRef,
        nullable: true,
        subjectOf: ({ value }) => value && { seekerId: value.seekerId },
        description: 'The saved plan; null if there are errors.',
        resolve: ({ value }) => value,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
