import * as z from 'zod'
import { idSchema, nameSchema, textSchema } from '../value/text-schema.ts'

/** An employer the seeker would like to work for. */
export const targetEmployerSchema = z
  .strictObject({
    id: idSchema.describe("The portal's own id of the target employer."),
    name: nameSchema(200).describe("The employer's name, such as `Ríos y Asociados`."),
    role: textSchema(200).optional().describe('The role looked for there, if not that of the goal.'),
    motivation: z
      .int()
      .min(1)
      .max(5)
      .optional()
      .describe('How much the seeker would like to work there: 1 is a little, 5 is more than anywhere.'),
    posting: textSchema(2_000)
      .optional()
      .describe('Where a fitting opening there is posted, such as its URL; absent where none is known.'),
    note: textSchema(2_000).optional().describe("The seeker's own note."),
  })
  .readonly()
  .describe('An employer the seeker would like to work for.')

/** The maximum number of target employers in a record. */
export const maxTargetEmployers = 500

/** The employers a seeker would like to work for. */
export const targetEmployersSchema = z.array(targetEmployerSchema).max(maxTargetEmployers).readonly()

/** An employer the seeker would like to work for. */
export type TargetEmployer = z.output<typeof targetEmployerSchema>

/** The part of a record that changes of target employers need: none where absent. */
export type EmployerPart = {
  /** The employers the seeker would like to work for. */
  readonly targetEmployers?: readonly TargetEmployer[] | undefined
}
