import type * as z from 'zod'
import { isTimeZone } from './is-time-zone.ts'
import { textSchema } from './text-schema.ts'

/** The name of a time zone, such as `Europe/Madrid`; an offset such as `+05:30` names none. */
export const timeZoneSchema: z.ZodString = textSchema(100).refine((text) => isTimeZone(text) && !/^[+-]/.test(text), {
  error: 'time_zone',
})
