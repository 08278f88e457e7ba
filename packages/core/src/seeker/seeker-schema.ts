import * as z from 'zod'
import { instantSchema } from '../value/instant.ts'
import { idSchema } from '../value/text-schema.ts'
import { goalSchema } from './goal-schema.ts'
import { marketSchema } from './market-schema.ts'
import { seekerPreferencesSchema } from './preferences-schema.ts'
import { selfReportSchema } from './self-report-schema.ts'

/** Comfort with new people: 1 is very hard for me, 5 is easy. */
export const comfortSchema = z.int().min(1).max(5)

/** Who is looking, for what, by when, and with how many hours a week. */
export const seekerSchema = z
  .strictObject({
    id: idSchema.describe("The portal's own id of the seeker."),
    goal: goalSchema.optional().describe('What the seeker wants to have reached, and by when.'),
    hoursPerWeek: z
      .number()
      .min(0)
      .max(80)
      .optional()
      .describe('Hours a week the seeker can give to networking, 0 to 80.'),
    searchStartedAt: instantSchema.optional().describe('When the seeker began looking.'),
    comfort: comfortSchema.optional().describe('Comfort with new people: 1 is very hard, 5 is easy.'),
    networkSize: z
      .int()
      .min(0)
      .max(100_000)
      .optional()
      .describe('How many people the seeker recalls knowing; listed contacts count where they are more.'),
    affiliations: z
      .array(idSchema)
      .max(50)
      .default([])
      .readonly()
      .describe('Ids of the channels the seeker already belongs to, such as an association or a club.'),
    selfReports: z
      .array(selfReportSchema)
      .max(50)
      .default([])
      .readonly()
      .describe('What the seeker says of themselves and their market.'),
    market: marketSchema.optional().describe('What the portal knows of the job market, if it says.'),
    preferences: seekerPreferencesSchema
      .optional()
      .describe('In which zone, language, hours and days the seeker would like plans, reports and calendars.'),
  })
  .readonly()
  .describe('Who is looking, for what, by when, and with how many hours a week.')

/** Who is looking, for what, by when, and with how many hours a week. */
export type Seeker = z.output<typeof seekerSchema>
