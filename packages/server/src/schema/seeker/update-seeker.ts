import { updateSeeker } from '../../store/seeker/update-seeker.ts'
import { builder } from '../builder.ts'
import { SeekerChangesInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerField } from './seeker-field.ts'
import { seekerIdField } from './seeker-id.ts'

builder.relayMutationField(
  'updateSeeker',
  {
    description: 'Changes to a seeker.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      version: t.int({
        description: 'The version that the changes expect; another version is refused. Absent to accept any.',
      }),
      changes: t.field({ type: SeekerChangesInput, required: true, description: 'The changed fields.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Changes some fields of a seeker.',
    resolve: async (_root, { input: { seekerId, version, changes } }, context) => {
      const update = { seekerId: seekerId.id, changes: toCoreChanges(changes), ...(version != null && { version }) }
      return payloadOf(await updateSeeker(update, context))
    },
  },
  {
    description: 'The changed seeker, or the errors of the input.',
    outputFields: (t) => ({
      seeker: seekerField(t, 'The changed seeker; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
