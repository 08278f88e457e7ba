import * as z from 'zod'
import type { Result } from '../../issue/issue.ts'
import { issuesFromZod } from '../../issue/issues-from-zod.ts'
import { refuse } from '../../issue/result.ts'
import { idSchema, textSchema } from '../../value/text-schema.ts'
import { importedFields } from '../import-choices.ts'

const value = z.union([z.string(), z.number(), z.array(z.string()).readonly()])

const added = z
  .strictObject({
    id: idSchema.describe('Id of what was added.'),
    digest: textSchema(64).describe('A digest of what it said, by which later edits are noticed.'),
  })
  .readonly()

/** What an import did to a record, as plain JSON, so that it can be stored and undone. */
export const importBatchSchema = z
  .strictObject({
    at: z.string().describe('When it was applied, as an ISO 8601 instant.'),
    contacts: z.array(added).readonly().describe('Contacts added, each with a digest of what it said.'),
    activities: z.array(added).readonly().describe('Activities added.'),
    employers: z.array(added).readonly().describe('Target employers added.'),
    changes: z
      .array(
        z
          .strictObject({
            contactId: idSchema.describe('Id of the contact.'),
            field: z.enum(importedFields).describe('The field.'),
            from: value.optional().describe('What it said before; absent where it was empty.'),
            to: value.describe('What it says since; moments as ISO 8601 instants.'),
          })
          .readonly(),
      )
      .readonly()
      .describe('What was changed in known contacts, from what to what.'),
    matched: z
      .array(
        z
          .strictObject({
            key: textSchema(200).describe('Key of the person in the files.'),
            contactId: idSchema.describe('Id of the contact they are.'),
          })
          .readonly(),
      )
      .readonly()
      .describe('Which contact each person of the files is.'),
  })
  .readonly()
  .describe('What an import did to a record, so that it can be undone.')

/** What an import did to a record, as plain JSON, so that it can be stored and undone. */
export type ImportBatch = z.output<typeof importBatchSchema>

/** Parses a stored batch, or says what is wrong with it. */
export function parseImportBatch(input: unknown): Result<ImportBatch> {
  const parsed = importBatchSchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}
