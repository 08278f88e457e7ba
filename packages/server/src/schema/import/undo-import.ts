import type { UndoLeftover } from '@tiecraft/core/intake'
import { undoImport } from '../../store/import/undo-import.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { ImportedFieldRef } from './import-input.ts'
import { importSentencesOf } from './import-sentences.ts'
import { readBatch } from './read-batch.ts'

const UndoLeftoverRef = builder.objectRef<UndoLeftover>('UndoLeftover').implement({
  access: 'portal_and_seeker',
  description: 'Something that an import did and that stays.',
  fields: (t) => ({
    externalId: t.id({ description: "The portal's own id of the entry.", resolve: ({ id }) => id }),
    field: t.expose('field', {
      type: ImportedFieldRef,
      nullable: true,
      description: 'The field that stays changed; null where the whole entry stays.',
    }),
    text: t.string({
      description: 'Why it stays, as a sentence.',
      resolve: ({ code }, _args, { sentences }) => importSentencesOf(sentences).left[code],
    }),
  }),
})

builder.relayMutationField(
  'undoImport',
  {
    description: 'An import to take back.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      batch: t.string({ required: true, description: 'The `batch` of the answer of `importFiles`.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Takes back what an import added and changed; what was edited or used since stays.',
    resolve: async (_root, { input: { seekerId, batch } }, context) => {
      const read = await context.takeTurn(() => readBatch(batch, ['batch']))
      if (!read.success) return payloadOf<readonly UndoLeftover[]>(read)
      return payloadOf(await undoImport({ seekerId: seekerId.id, batch: read.value }, context))
    },
  },
  {
    description: 'What stays, or the errors of the input.',
    outputFields: (t) => ({
      left: t.field({
        type: [UndoLeftoverRef],
        nullable: true,
        description: 'What stays because it was edited or used since; null if there are errors.',
        resolve: ({ value }) => value,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
