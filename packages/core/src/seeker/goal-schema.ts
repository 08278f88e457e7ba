import { z } from 'zod'
import { instantSchema } from '../value/instant.ts'
import { textSchema } from '../value/text-schema.ts'

/** What a goal may count: interviews held or offers received. */
export const goalOutcomes = ['interview', 'offer'] as const

/** Where the seeker would like to be: so many interviews or offers by a date. */
export const goalSchema = z
  .strictObject({
    outcome: z.enum(goalOutcomes),
    count: z.int().min(1).max(50).default(1),
    by: instantSchema,
    role: textSchema(200).optional(),
  })
  .readonly()

export type GoalOutcome = (typeof goalOutcomes)[number]
export type Goal = z.output<typeof goalSchema>
