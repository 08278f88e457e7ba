import * as z from 'zod'
import { instantSchema } from '../value/instant.ts'
import { isTimeZone } from '../value/is-time-zone.ts'
import { textSchema } from '../value/text-schema.ts'
import { weekdays } from '../value/weekday.ts'
import type { ActionMark } from './action-mark.ts'
import type { PlannedAction } from './week-plan.ts'

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'time_of_day' })

/** The times of day between which actions may be planned. */
const workingHoursSchema = z
  .strictObject({
    from: timeOfDay.describe('Start of the working hours, such as `09:00`.'),
    to: timeOfDay.describe('End of the working hours, such as `17:00`; later than `from`.'),
  })
  .refine(({ from, to }) => from < to, { error: 'from_before_to', path: ['to'] })
  .readonly()
  .describe('The times of day between which actions may be planned.')

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
    timeZone: textSchema(100)
      .refine(isTimeZone, { error: 'time_zone' })
      .optional()
      .describe('IANA time zone of the plan, such as `Europe/Madrid`; UTC if not given.'),
    quietDays: z
      .array(z.enum(weekdays))
      .max(7)
      .readonly()
      .optional()
      .describe('Days without actions; Saturday and Sunday if not given.'),
    workingHours: workingHoursSchema.optional().describe('Working hours; nine to five if not given.'),
  })
  .readonly()
  .describe('How a seeker would like a week to be planned.')

export type WorkingHours = z.output<typeof workingHoursSchema>

/** Hours, days and times of day in which a week is planned. */
export type PlanPreferences = z.output<typeof planPreferencesSchema>

/** How a week is planned: the seeker's preferences, and what was planned and done before. */
export type PlanOptions = PlanPreferences & {
  /** Outcomes of actions planned before. */
  readonly marks?: readonly ActionMark[] | undefined
  /** The actions planned for this week before; each stays in place as long as it still makes sense. */
  readonly earlier?: readonly EarlierAction[] | undefined
}

/** The part of a planned action to store so that the next plan keeps it in place. */
export type EarlierAction = Pick<PlannedAction, 'id' | 'day' | 'start' | 'minutes'>
