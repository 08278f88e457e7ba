import { removeSeeker } from '../../store/seeker/remove-seeker.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { SeekerRef } from './seeker.ts'

builder.relayMutationField(
  'removeSeeker',
  {
    description: 'A seeker who is to be removed.',
    inputFields: (t) => ({
      seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
    }),
  },
  {
    access: 'portal',
    description: 'Removes a seeker with everything stored of them; it cannot be undone.',
    resolve: async (_root, { input: { seekerId } }, context) => payloadOf(await removeSeeker(seekerId.id, context)),
  },
  {
    description: 'Who was removed, or what is wrong with the input.',
    outputFields: (t) => ({
      externalId: t.id({
        nullable: true,
        description: "The portal's own id of the seeker; absent where nobody was removed.",
        resolve: ({ value }) => value,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
