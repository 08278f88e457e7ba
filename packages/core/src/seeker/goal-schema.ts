import * as z from 'zod'
import { instantSchema } from '../value/instant.ts'
import { textSchema } from '../value/text-schema.ts'
import { goalOutcomes } from './goal-outcome.ts'

/** What the seeker wants to have reached: so many interviews or offers by a date. */
export const goalSchema = z
  .strictObject({
    outcome: z.enum(goalOutcomes).describe('What the goal counts: interviews or offers.'),
    count: z.int().min(1).max(50).default(1).describe('How many of them, 1 to 50; 1 unless said otherwise.'),
    by: instantSchema.describe('By when.'),
    role: textSchema(200).optional().describe('The role looked for.'),
  })
  .readonly()
  .describe('What the seeker wants to have reached: so many interviews or offers by a date.')

/** What the seeker wants to have reached: how many interviews or offers, and by when. */
export type Goal = z.output<typeof goalSchema>
