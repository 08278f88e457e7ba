import type { Result } from '@tiecraft/core'
import { describeImport, type ImportBatch, parseImportChoices, readImport } from '@tiecraft/core/intake'
import { type ImportDone, importFiles } from '../../store/import/import-files.ts'
import { refusalIn } from '../../store/row/refusal-of.ts'
import { builder } from '../builder.ts'
import { toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { ImportChoicesInput, ImportFileInput } from './import-input.ts'
import { importSentencesOf } from './import-sentences.ts'
import { PersonToCheckRef, peopleToCheck } from './person-to-check.ts'
import { readBatch } from './read-batch.ts'

/** How many people to check an answer lists (an assumption of what one looks through). */
const maxToCheck = 200

builder.relayMutationField(
  'importFiles',
  {
    description: 'Files to import, and what the seeker says of them.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      files: t.field({ type: [ImportFileInput], required: true, description: 'The files, which belong together.' }),
      choices: t.field({ type: ImportChoicesInput, description: 'What the seeker says of the preview.' }),
      earlier: t.stringList({ description: 'Values of `batch` of earlier imports, which tell who is who.' }),
      previewOnly: t.boolean({ defaultValue: false, description: 'Whether nothing is stored.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description:
      'Adds what files say of people and what happened with them, such as a LinkedIn export; nothing is overwritten, and the same files again change nothing.',
    resolve: async (_root, { input }, context) => {
      const choices = await context.takeTurn(() => parseImportChoices(toCoreInput(input.choices ?? {})))
      if (!choices.success) return payloadOf<ImportDone>(refusalIn('choices', choices))
      const earlier = batchesIn(input.earlier ?? [])
      if (!earlier.success) return payloadOf<ImportDone>(earlier)
      const imported = await readImport(input.files.map(contentOf))
      const given = { seekerId: input.seekerId.id, imported, choices: choices.value, earlier: earlier.value }
      return payloadOf(await importFiles({ ...given, previewOnly: input.previewOnly ?? false }, context))
    },
  },
  {
    description: 'What was or would be imported, or the errors of the input.',
    outputFields: (t) => ({
      texts: t.stringList({
        nullable: true,
        description:
          'What is new, what is left out and what could not be read, a sentence each; null if there are errors.',
        resolve: ({ value }, _args, { sentences }) =>
          value && [...describeImport(value.preview, importSentencesOf(sentences))],
      }),
      addedCount: t.int({
        nullable: true,
        description: 'The number of people who are new; null if there are errors.',
        resolve: ({ value }) => value?.preview.added.length,
      }),
      updatedCount: t.int({
        nullable: true,
        description: 'The number of known contacts of whom the files say something new; null if there are errors.',
        resolve: ({ value }) => value?.preview.updated.length,
      }),
      toCheck: t.field({
        type: [PersonToCheckRef],
        nullable: true,
        description: `Up to ${maxToCheck} people in whom there is something to decide or check; null if there are errors.`,
        resolve: ({ value }) => value && peopleToCheck(value.preview).slice(0, maxToCheck),
      }),
      batch: t.string({
        nullable: true,
        description: 'What was done, as JSON for `undoImport` and for later imports; null if nothing was stored.',
        resolve: ({ value }) => value?.batch && JSON.stringify(value.batch),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)

type File = {
  readonly name: string
  readonly text?: string | null | undefined
  readonly base64?: string | null | undefined
}

function contentOf({ name, text, base64 }: File) {
  return { name, content: text ?? Buffer.from(base64 ?? '', 'base64') }
}

function batchesIn(texts: readonly string[]): Result<readonly ImportBatch[]> {
  const batches: ImportBatch[] = []
  for (const [index, text] of texts.entries()) {
    const read = readBatch(text, ['earlier', index])
    if (!read.success) return read
    batches.push(read.value)
  }
  return { success: true, value: batches }
}
