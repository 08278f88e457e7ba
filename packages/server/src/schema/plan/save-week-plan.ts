import { saveWeekPlan } from '../../store/plan/save-week-plan.ts'
import { builder } from '../builder.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { PlanPreferencesInput, planArguments, toPreferences } from './plan-preferences.ts'
import { type SpokenPlan, WeekPlanRef } from './week-plan.ts'

const SaveWeekPlanInput = builder.inputType('SaveWeekPlanInput', {
  description: 'Whose week is to be planned, and how.',
  fields: (t) => ({
    seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
    hours: t.float({ description: planArguments.hours }),
    weekOf: t.field({ type: 'DateTime', description: planArguments.weekOf }),
    preferences: t.field({ type: PlanPreferencesInput, description: planArguments.preferences }),
  }),
})

const SaveWeekPlanPayload = builder
  .objectRef<{ readonly weekPlan?: SpokenPlan } & UserErrors>('SaveWeekPlanPayload')
  .implement({
    description: 'The plan as it was saved, or what is wrong with the input.',
    fields: (t) => ({
      weekPlan: t.expose('weekPlan', {
        type: WeekPlanRef,
        nullable: true,
        description: 'The plan; absent where the input is wrong.',
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  saveWeekPlan: t.field({
    type: SaveWeekPlanPayload,
    description: 'Plans a week and keeps the plan: planning again moves nothing that still makes sense.',
    args: { input: t.arg({ type: SaveWeekPlanInput, required: true, description: 'Whose week, and how.' }) },
    resolve: async (_root, { input: { seekerId, ...given } }, context) => {
      const preferences = toPreferences(given)
      if (!preferences.success) return userErrors(preferences.issues)
      const saved = await saveWeekPlan({ seekerId: seekerId.id, preferences: preferences.value }, context)
      return saved.success ? { weekPlan: saved.value, userErrors: [] } : userErrors(saved.issues)
    },
  }),
}))
