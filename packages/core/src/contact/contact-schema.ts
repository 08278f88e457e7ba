import * as z from 'zod'
import { instantSchema } from '../value/instant.ts'
import { idSchema, nameSchema, tagSchema, textSchema } from '../value/text-schema.ts'
import { closenessLayers } from './closeness.ts'
import { influences } from './influence.ts'
import { relationshipStages } from './relationship-stage.ts'

/** A person the seeker knows, and the networking channel they know them through. */
export const contactSchema = z
  .strictObject({
    id: idSchema.describe("The portal's own id of the contact."),
    name: nameSchema(200).describe("The contact's name."),
    channel: idSchema.describe('Id of the channel the seeker knows the contact through.'),
    employer: textSchema(200).optional().describe('Where the contact works.'),
    jobTitle: textSchema(200).optional().describe('What the contact does there.'),
    email: textSchema(320).optional().describe("The contact's e-mail address."),
    profileUrl: textSchema(2_000).optional().describe("Where the contact's public profile is."),
    phone: textSchema(50).optional().describe("The contact's phone number, as it was written."),
    introducedBy: idSchema.optional().describe('Id of the contact who introduced this one.'),
    knownSince: instantSchema.optional().describe('When they met; nothing can have happened with them before.'),
    lastContactedAt: instantSchema
      .optional()
      .describe('The last contact both ways known from elsewhere, such as an address book.'),
    startingStage: z
      .enum(relationshipStages)
      .optional()
      .describe('How far the relationship had come before anything was logged, if not what the channel assumes.'),
    closeness: z.enum(closenessLayers).optional().describe('How close the tie is, if not what the channel assumes.'),
    contactEveryDays: z
      .int()
      .min(1)
      .max(3_650)
      .optional()
      .describe('Be in touch every so many days, 1 to 3,650, if not what the closeness says.'),
    snoozedUntil: instantSchema.optional().describe('Not due before then.'),
    influence: z.enum(influences).optional().describe('How much they have to say where they work.'),
    yearsShared: z.number().min(0).max(100).optional().describe('Years spent together, such as at work or school.'),
    note: textSchema(2_000).optional().describe('What the seeker wrote down about the contact.'),
    offers: z.array(tagSchema).max(50).default([]).readonly().describe('What the contact could help others with.'),
    needs: z.array(tagSchema).max(50).default([]).readonly().describe('What the contact could use help with.'),
    tags: z.array(tagSchema).max(50).default([]).readonly().describe('Labels to group contacts by, such as `mentor`.'),
  })
  .readonly()
  .describe('A person the seeker knows, and the networking channel they know them through.')

/** A person the seeker knows, and the networking channel they know them through. */
export type Contact = z.output<typeof contactSchema>
