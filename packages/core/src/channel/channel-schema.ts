import * as z from 'zod'
import { closenessLayers } from '../contact/closeness.ts'
import { relationshipStages } from '../contact/relationship-stage.ts'
import { idSchema, nameSchema, textSchema } from '../value/text-schema.ts'

/** How well one knows people met this way, which decides how often they answer. */
export const tieStrengths = ['close', 'warm', 'cold'] as const

/** What is needed to get in: nothing, an open event, being a guest or member, or sharing a past. */
export const channelAccess = ['open', 'event', 'guest_or_member', 'shared_past'] as const

/** Whether a channel holds just the people one already knows, or new ones can be met there. */
export const channelReach = ['people_you_know', 'new_people'] as const

const wording = z.array(textSchema(300)).min(1).max(12).readonly()

/**
 * A place to network: why it works, how to get in, what it takes.
 *
 * `why`, `waysIn` and `firstSteps` are codes with a text in every locale; a portal's own channel may put its sentences
 * there instead. `hoursPerApproach` and `comfortAsked` (1 easy, 5 hard) are assumptions, made to be overridden by what
 * the seeker logs and says. `peoplePerWeek` is how many one can usually reach there in a week, an assumption too: beyond
 * them an hour brings less. Ties of `kin` fade more slowly. A `sensitive` channel reveals something private and is
 * hidden from others by default.
 */
export const channelSchema = z
  .strictObject({
    id: idSchema,
    label: nameSchema(100).optional(),
    tie: z.enum(tieStrengths),
    closeness: z.enum(closenessLayers),
    kin: z.boolean().default(false),
    startingStage: z.enum(relationshipStages),
    reach: z.enum(channelReach),
    why: textSchema(300),
    waysIn: wording,
    firstSteps: wording,
    access: z.enum(channelAccess),
    hoursPerApproach: z.number().min(0.01).max(40),
    comfortAsked: z.int().min(1).max(5),
    peoplePerWeek: z.number().min(0.1).max(1_000).default(5),
    sensitive: z.boolean().default(false),
  })
  .readonly()

export type Channel = z.output<typeof channelSchema>
export type TieStrength = (typeof tieStrengths)[number]
