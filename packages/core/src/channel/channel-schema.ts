import * as z from 'zod'
import { closenessLayers } from '../contact/closeness.ts'
import { relationshipStages } from '../contact/relationship-stage.ts'
import { idSchema, nameSchema, textSchema } from '../value/text-schema.ts'
import { channelAccess, channelReach, tieStrengths } from './channel-codes.ts'

const wording = z.array(textSchema(300)).min(1).max(12).readonly()

/**
 * A place to network: why it works, how to get in and what it takes.
 *
 * `why`, `waysIn` and `firstSteps` are codes with a text in every locale; a portal's own channel may put its sentences
 * there instead. `hoursPerApproach` and `comfortAsked` (1 easy, 5 hard) are assumptions, made to be overridden by what
 * the seeker logs and says. `peoplePerWeek` is how many one can usually reach there in a week, an assumption too:
 * beyond them an hour brings less. A channel for a `member` alone is suggested only to those who belong to it, or to a
 * channel that it `admits`. Ties of `kin` fade more slowly. A `sensitive` channel reveals something private and
 * is hidden from others by default.
 */
export const channelSchema = z
  .strictObject({
    id: idSchema.describe('Id of the channel.'),
    label: nameSchema(100)
      .optional()
      .describe('What a portal calls a channel of its own; absent for those of the catalogue.'),
    tie: z.enum(tieStrengths).describe('How strong ties there usually are.'),
    closeness: z.enum(closenessLayers).describe('How close people there usually are.'),
    kin: z
      .boolean()
      .default(false)
      .describe('Whether they are family, whose ties fade more slowly; false unless said otherwise.'),
    startingStage: z
      .enum(relationshipStages)
      .describe('How far relationships there usually are before anything is logged.'),
    reach: z.enum(channelReach).describe('Whether one asks people one knows there, or meets new ones.'),
    why: textSchema(300).describe("Why it works, as a code or in the portal's own words."),
    waysIn: wording.describe("How to get in, as codes or in the portal's own words."),
    firstSteps: wording.describe("What to do first, as codes or in the portal's own words."),
    access: z.enum(channelAccess).describe('Who can get in.'),
    admits: z
      .array(idSchema)
      .min(1)
      .max(12)
      .readonly()
      .optional()
      .describe('Ids of other channels whose members count as members here, such as graduates at a career center.'),
    hoursPerApproach: z.number().min(0.01).max(40).describe('Hours an approach there usually takes, 0.01 to 40.'),
    comfortAsked: z.int().min(1).max(5).describe('Comfort with new people it asks for, 1 (little) to 5 (much).'),
    peoplePerWeek: z
      .number()
      .min(0.1)
      .max(1_000)
      .default(5)
      .describe('People one can usually reach there in a week, 0.1 to 1,000; 5 unless said otherwise.'),
    sensitive: z
      .boolean()
      .default(false)
      .describe('Whether being there reveals something private; false unless said otherwise.'),
  })
  .readonly()

/** A place to network: why it works, how to get in and what it takes. */
export type Channel = z.output<typeof channelSchema>
