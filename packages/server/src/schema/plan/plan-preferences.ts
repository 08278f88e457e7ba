import { type PlanPreferences, parsePlanPreferences, type Result } from '@tiecraft/core'
import { planPreferencesSchema } from '@tiecraft/core/storage'
import '../input/date-time.ts'
import { inputOf } from '../input/input-of.ts'
import { toCoreInput, WorkingHoursInput } from '../input/record-input.ts'

export const PlanPreferencesInput = inputOf('PlanPreferencesInput', planPreferencesSchema, {
  nested: { workingHours: WorkingHoursInput },
  omit: ['hours', 'weekOf'],
})

const { hours, weekOf } = planPreferencesSchema.unwrap().shape

/** The descriptions of the arguments of a plan. */
export const planArguments = {
  hours: hours.description ?? '',
  weekOf: weekOf.description ?? '',
  preferences: planPreferencesSchema.description ?? '',
} as const

type Given = {
  readonly hours?: number | null | undefined
  readonly weekOf?: Date | null | undefined
  readonly preferences?: object | null | undefined
}

/** Converts the arguments of a plan for core. */
export function toPreferences({ hours, weekOf, preferences }: Given): Result<PlanPreferences> {
  return parsePlanPreferences(toCoreInput({ ...preferences, hours, weekOf }))
}
