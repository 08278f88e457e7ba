import { z } from 'zod'
import { instantSchema } from '../value/instant.ts'
import { idSchema, tagSchema, textSchema } from '../value/text-schema.ts'
import { closenessLayers } from './closeness.ts'
import { relationshipStages } from './relationship-stage.ts'

/**
 * A person the seeker knows, and the networking channel they know them through.
 *
 * `knownSince` is when they met; `lastContactedAt` the last two-way contact known from elsewhere, such as an address
 * book; `startingStage` and `closeness` override what the channel would assume.
 */
export const contactSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema(200),
    channel: idSchema,
    employer: textSchema(200).optional(),
    jobTitle: textSchema(200).optional(),
    email: textSchema(320).optional(),
    profileUrl: textSchema(2_000).optional(),
    introducedBy: idSchema.optional(),
    knownSince: instantSchema.optional(),
    lastContactedAt: instantSchema.optional(),
    startingStage: z.enum(relationshipStages).optional(),
    closeness: z.enum(closenessLayers).optional(),
    offers: z.array(tagSchema).max(50).default([]).readonly(),
    needs: z.array(tagSchema).max(50).default([]).readonly(),
  })
  .readonly()

export type Contact = z.output<typeof contactSchema>
