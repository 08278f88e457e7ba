import { createSeeker } from '../../store/seeker/create-seeker.ts'
import { builder } from '../builder.ts'
import { SeekerInput, toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerField } from './seeker-field.ts'

builder.relayMutationField(
  'createSeeker',
  SeekerInput,
  {
    access: 'portal',
    description: 'Stores a new seeker.',
    resolve: async (_root, { input }, context) => payloadOf(await createSeeker(toCoreInput(input), context)),
  },
  {
    description: 'The new seeker, or the errors of the input.',
    outputFields: (t) => ({
      seeker: seekerField(t, 'The new seeker; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
