import { importRecord } from '../../store/export/import-record.ts'
import { recordIn } from '../../store/export/record-in.ts'
import { refusalOf } from '../../store/row/refusal-of.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerField } from '../seeker/seeker-field.ts'

builder.relayMutationField(
  'importSeeker',
  {
    description: 'The record of a seeker, as it was exported.',
    inputFields: (t) => ({
      record: t.string({
        required: true,
        description: 'The `record` of an export in the format `JSON`, or a whole such export, as text.',
      }),
    }),
  },
  {
    access: 'portal',
    description: "Stores an exported record as a new seeker, whole or not at all, with the portal's own ids.",
    resolve: async (_root, { input: { record } }, context) => {
      const read = recordIn(record)
      const notJson = refusalOf({ code: 'invalid_format', path: ['record'], expected: 'JSON' })
      return payloadOf(read === undefined ? notJson : await importRecord(read, context))
    },
  },
  {
    description: 'The new seeker, or the errors of the input.',
    outputFields: (t) => ({
      seeker: seekerField(t, 'The new seeker; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
