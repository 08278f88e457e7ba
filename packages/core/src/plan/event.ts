import * as z from 'zod'
import { comfortSchema } from '../seeker/seeker-schema.ts'
import { instantSchema } from '../value/instant.ts'
import { idSchema, textSchema } from '../value/text-schema.ts'

/** An event somebody is going to. */
export const eventSchema = z
  .strictObject({
    channel: idSchema.describe('Id of the channel it belongs to, such as `networking_event`.'),
    at: instantSchema.optional().describe('When it begins.'),
    minutes: z.int().min(15).max(1_440).optional().describe('How long it lasts, 15 to 1,440 minutes.'),
    predictedComfort: comfortSchema.optional().describe('Comfort expected there: 1 is very hard, 5 is easy.'),
    attendees: z.array(idSchema).max(2_000).default([]).readonly().describe('Ids of contacts who will be there.'),
    employers: z.array(textSchema(200)).max(200).default([]).readonly().describe('Employers who will be there.'),
  })
  .readonly()
  .describe('An event somebody is going to.')

/** An event somebody is going to. */
export type NetworkingEvent = z.output<typeof eventSchema>
