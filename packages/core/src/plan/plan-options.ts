import * as z from 'zod'
import { instantSchema } from '../value/instant.ts'
import { isTimeZone } from '../value/is-time-zone.ts'
import { textSchema } from '../value/text-schema.ts'
import { weekdays } from '../value/weekday.ts'
import type { ActionMark } from './action-mark.ts'
import type { PlannedAction } from './week-plan.ts'

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'time_of_day' })

/** Between which times of day something may be planned. */
const workingHoursSchema = z
  .strictObject({
    from: timeOfDay.describe('From when on, such as `09:00`.'),
    to: timeOfDay.describe('Until when, such as `17:00`; later than the first.'),
  })
  .refine(({ from, to }) => from < to, { error: 'from_before_to', path: ['to'] })
  .readonly()
  .describe('Between which times of day something may be planned.')

/** How a seeker would like a week to be planned. */
export const planPreferencesSchema = z
  .strictObject({
    hours: z
      .number()
      .min(0)
      .max(80)
      .optional()
      .describe('Hours for the week, 0 to 80; those the seeker named if not given, else 5, what is usual.'),
    weekOf: instantSchema
      .optional()
      .describe('Any moment of the week to plan; now if not given, or the next week where no day of this one is left.'),
    timeZone: textSchema(100)
      .refine(isTimeZone, { error: 'time_zone' })
      .optional()
      .describe('The zone in whose days and hours is planned, such as `Europe/Madrid`; UTC if not given.'),
    quietDays: z
      .array(z.enum(weekdays))
      .max(7)
      .readonly()
      .optional()
      .describe('Days without actions; Saturday and Sunday if not given.'),
    workingHours: workingHoursSchema.optional().describe('Between which times of day; nine to five if not given.'),
  })
  .readonly()
  .describe('How a seeker would like a week to be planned.')

export type WorkingHours = z.output<typeof workingHoursSchema>
export type PlanPreferences = z.output<typeof planPreferencesSchema>

/** How a week is planned: the seeker's preferences, and what was planned and done before. */
export type PlanOptions = PlanPreferences & {
  /** What became of actions planned before. */
  readonly marks?: readonly ActionMark[] | undefined
  /** What was planned for this week before: it stays where it was as long as it still makes sense. */
  readonly earlier?: readonly EarlierAction[] | undefined
}

/** What has to be kept of a plan so that the next one moves nothing without need. */
export type EarlierAction = Pick<PlannedAction, 'id' | 'day' | 'start' | 'minutes'>
