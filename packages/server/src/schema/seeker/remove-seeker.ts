import { removeSeeker } from '../../store/seeker/remove-seeker.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from './seeker-id.ts'

builder.relayMutationField(
  'removeSeeker',
  {
    description: 'A seeker to remove.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
    }),
  },
  {
    access: 'portal',
    description: 'Erases a seeker with all stored data; this cannot be undone.',
    resolve: async (_root, { input: { seekerId } }, context) => payloadOf(await removeSeeker(seekerId.id, context)),
  },
  {
    description: 'The removed entry, or the errors of the input.',
    outputFields: (t) => ({
      externalId: t.id({
        nullable: true,
        description: "The portal's own id of the seeker; null if there are errors.",
        resolve: ({ value }) => value,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
