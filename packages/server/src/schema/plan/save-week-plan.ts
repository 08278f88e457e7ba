import { saveWeekPlan } from '../../store/plan/save-week-plan.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { PlanPreferencesInput, planArguments, toPreferences } from './plan-preferences.ts'
import { WeekPlanRef } from './week-plan.ts'

builder.relayMutationField(
  'saveWeekPlan',
  {
    description: 'Whose week is to be planned, and how.',
    inputFields: (t) => ({
      seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
      hours: t.float({ description: planArguments.hours }),
      weekOf: t.field({ type: 'DateTime', description: planArguments.weekOf }),
      preferences: t.field({ type: PlanPreferencesInput, description: planArguments.preferences }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Plans a week and keeps the plan: planning again moves nothing that still makes sense.',
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
    description: 'The plan as it was saved, or what is wrong with the input.',
    outputFields: (t) => ({
      weekPlan: t.field({
        type: WeekPlanRef,
        nullable: true,
        description: 'The plan; absent where the input is wrong.',
        resolve: ({ value }) => value,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
