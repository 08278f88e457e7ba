import { updateSeeker } from '../../store/seeker/update-seeker.ts'
import { builder } from '../builder.ts'
import { SeekerChangesInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { SeekerRef } from './seeker.ts'
import { seekerField } from './seeker-field.ts'

builder.relayMutationField(
  'updateSeeker',
  {
    description: 'Changes of a seeker.',
    inputFields: (t) => ({
      seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
      version: t.int({
        description: 'The version the changes are meant for; whatever the version where it is absent.',
      }),
      changes: t.field({ type: SeekerChangesInput, required: true, description: 'What is to change.' }),
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
    description: 'The seeker as changed, or what is wrong with the input.',
    outputFields: (t) => ({
      seeker: seekerField(t, 'The seeker; absent where the input is wrong.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
