import * as z from 'zod'
import { asks, conversationDepths, settings } from '../activity/activity-codes.ts'
import { countSchema } from '../activity/recalled-counts-schema.ts'
import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse } from '../issue/result.ts'
import { comfortSchema } from '../seeker/seeker-schema.ts'
import { instantSchema } from '../value/instant.ts'
import { idSchema, textSchema } from '../value/text-schema.ts'

/** How an appointment went that took place. */
export const appointmentOutcomeSchema = z
  .strictObject({
    at: instantSchema.optional().describe('When it began, if not as arranged.'),
    minutes: z
      .int()
      .min(1)
      .max(1_440)
      .optional()
      .describe('How long a talk or an event took, 1 to 1,440 minutes, if not as arranged.'),
    contactIds: z
      .array(idSchema)
      .max(200)
      .readonly()
      .optional()
      .describe('Ids of the contacts talked with; all of a talk, nobody at an event if not given.'),
    channel: idSchema.optional().describe('Id of the channel of an event or an interview, if not as arranged.'),
    depth: z.enum(conversationDepths).optional().describe('What the conversations were about; needed where one was.'),
    setting: z.enum(settings).optional().describe('Where a talk took place.'),
    ask: z.enum(asks).optional().describe('What the seeker asked for in the conversations, if anything.'),
    peopleMet: countSchema.optional().describe('How many new people the seeker talked to at an event.'),
    feltComfort: comfortSchema.optional().describe('Comfort felt in a talk or an event: 1 is very hard, 5 is easy.'),
    through: idSchema
      .optional()
      .describe('Id of the contact an interview came through; the only one it names if not given.'),
    note: textSchema(2_000).optional().describe("The seeker's own note on how it went."),
  })
  .readonly()
  .describe('How an appointment went that took place.')

/** How an appointment went that took place. */
export type AppointmentOutcome = z.output<typeof appointmentOutcomeSchema>

/** Parses how an appointment went, or lists everything that is wrong. */
export function parseAppointmentOutcome(input: unknown): Result<AppointmentOutcome> {
  const parsed = appointmentOutcomeSchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}
