import * as z from 'zod'
import { quietDaysSchema, timeZoneSchema, workingHoursSchema } from '../seeker/preferences-schema.ts'
import { instantSchema } from '../value/instant.ts'
import type { ActionMark } from './action-mark.ts'
import type { PlannedAction } from './week-plan.ts'
import type { SavedWeek } from './week-settings.ts'

/** How a seeker would like a week to be planned. */
export const planPreferencesSchema = z
  .strictObject({
    hours: z
      .number()
      .min(0)
      .max(80)
      .optional()
      .describe("Hours for the week, 0 to 80; the seeker's own `hoursPerWeek` if not given, or else 5."),
    weekOf: instantSchema
      .optional()
      .describe('Any moment of the week to plan; now if not given, or the next week where no day of this one is left.'),
    timeZone: timeZoneSchema
      .optional()
      .describe("IANA time zone of the plan, such as `Europe/Madrid`; the seeker's own if not given, or else UTC."),
    quietDays: quietDaysSchema
      .optional()
      .describe("Days without actions; the seeker's own if not given, or else Saturday and Sunday."),
    workingHours: workingHoursSchema
      .optional()
      .describe("Working hours; the seeker's own if not given, or else nine to five."),
  })
  .readonly()
  .describe('How a seeker would like a week to be planned.')

/** Hours, days and times of day in which a week is planned. */
export type PlanPreferences = z.output<typeof planPreferencesSchema>

/** How a week is planned: the seeker's preferences, and what was planned and done before. */
export type PlanOptions = PlanPreferences & {
  /** Outcomes of actions planned before. */
  readonly marks?: readonly ActionMark[] | undefined
  /** The actions planned for this week before; each stays in place as long as it still makes sense. */
  readonly earlier?: readonly EarlierAction[] | undefined
  /** The weeks planned and saved before; each is planned with its settings again, where the options name no others. */
  readonly saved?: readonly SavedWeek[] | undefined
}

/** The part of a planned action to store so that the next plan keeps it in place. */
export type EarlierAction = Pick<PlannedAction, 'id' | 'day' | 'start' | 'minutes'>
