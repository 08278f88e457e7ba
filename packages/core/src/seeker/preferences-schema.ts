import * as z from 'zod'
import { isLanguageTag } from '../value/is-language-tag.ts'
import { isTimeZone } from '../value/is-time-zone.ts'
import { textSchema } from '../value/text-schema.ts'
import { weekdays } from '../value/weekday.ts'

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'time_of_day' })

/** The name of a time zone that the machine knows. */
export const timeZoneSchema = textSchema(100).refine(isTimeZone, { error: 'time_zone' })

/** The days on which nothing is planned. */
export const quietDaysSchema = z.array(z.enum(weekdays)).max(7).readonly()

/** The times of day between which actions may be planned. */
export const workingHoursSchema = z
  .strictObject({
    from: timeOfDay.describe('Start of the working hours, such as `09:00`.'),
    to: timeOfDay.describe('End of the working hours, such as `17:00`; later than `from`.'),
  })
  .refine(({ from, to }) => from < to, { error: 'from_before_to', path: ['to'] })
  .readonly()
  .describe('The times of day between which actions may be planned.')

/** In which zone, language, hours and days a seeker would like plans, reports and calendars. */
export const seekerPreferencesSchema = z
  .strictObject({
    timeZone: timeZoneSchema
      .optional()
      .describe('IANA time zone of plans, reports and calendars, such as `Europe/Madrid`; UTC if not given.'),
    locale: textSchema(100)
      .refine(isLanguageTag, { error: 'language_tag' })
      .optional()
      .describe('BCP 47 tag of the language of texts, such as `es-MX`; that of the request if not given.'),
    workingHours: workingHoursSchema.optional().describe('Working hours; nine to five if not given.'),
    quietDays: quietDaysSchema.optional().describe('Days without actions; Saturday and Sunday if not given.'),
  })
  .readonly()
  .describe('In which zone, language, hours and days a seeker would like plans, reports and calendars.')

/** The times of day between which actions may be planned. */
export type WorkingHours = z.output<typeof workingHoursSchema>

/** In which zone, language, hours and days a seeker would like plans, reports and calendars. */
export type SeekerPreferences = z.output<typeof seekerPreferencesSchema>
