import * as z from 'zod'
import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse } from '../issue/result.ts'
import { idSchema, textSchema } from '../value/text-schema.ts'

/** Fields of a known contact that a file can change. */
export const importedFields = [
  'name',
  'channel',
  'employer',
  'jobTitle',
  'email',
  'profileUrl',
  'phone',
  'knownSince',
  'lastContactedAt',
  'startingStage',
  'closeness',
  'contactEveryDays',
  'influence',
  'yearsShared',
  'note',
  'offers',
  'needs',
  'tags',
] as const

/** A field of a known contact that a file can change. */
export type ImportedField = (typeof importedFields)[number]

/** Who a person of the files is, where it is no known contact: somebody new, or nobody to be imported. */
export const personAnswers = ['new', 'left_out'] as const

const overwrite = z.array(z.enum(importedFields)).max(importedFields.length).readonly().optional()

const personChoiceSchema = z
  .strictObject({
    key: textSchema(200).describe('Key of the person in the files.'),
    contactId: idSchema.optional().describe('Id of the contact they are, where they are known.'),
    is: z
      .enum(personAnswers)
      .optional()
      .describe('Whether they are somebody new or are left out; ignored where `contactId` is given.'),
    channel: idSchema.optional().describe('Id of the channel the seeker knows them through, instead of the guess.'),
    overwrite: overwrite.describe('Fields in which the file is right and the record is not.'),
  })
  .readonly()

/** What the seeker says of a preview: who is who, and through which channel they are known. */
export const importChoicesSchema = z
  .strictObject({
    people: z.array(personChoiceSchema).max(20_000).default([]).readonly().describe('Choices for single people.'),
    labels: z
      .array(
        z
          .strictObject({
            label: textSchema(200).describe('A group as written in the file, such as `Old team`.'),
            channel: idSchema.describe('Id of the channel that everybody in the group is known through.'),
          })
          .readonly(),
      )
      .max(500)
      .default([])
      .readonly()
      .describe('Channels of whole groups.'),
    channel: idSchema.optional().describe('Id of the channel of those of whom nothing tells it.'),
    overwrite: overwrite.describe('Fields in which the files are right for everybody.'),
  })
  .readonly()
  .describe('What the seeker says of a preview: who is who, and through which channel they are known.')

/** What the seeker says of a preview: who is who, and through which channel they are known. */
export type ImportChoices = z.output<typeof importChoicesSchema>

/** What the seeker says of one person of a preview. */
export type PersonChoice = ImportChoices['people'][number]

/** Parses choices, or says what is allowed. */
export function parseImportChoices(input: unknown): Result<ImportChoices> {
  const parsed = importChoicesSchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}
