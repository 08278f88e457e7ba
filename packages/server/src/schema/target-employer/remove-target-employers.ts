import { removeTargetEmployers } from '../../store/target-employer/remove-target-employers.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { TargetEmployerRef } from './target-employer.ts'

builder.relayMutationField(
  'removeTargetEmployers',
  {
    description: 'Target employers to remove from a seeker.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      targetEmployerIds: t.globalIDList({
        for: [TargetEmployerRef],
        required: true,
        description: 'Ids of the target employers.',
      }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Removes employers from those a seeker would like to work for, all or none.',
    resolve: async (_root, { input: { seekerId, targetEmployerIds } }, context) => {
      const removal = { seekerId: seekerId.id, targetEmployerIds: targetEmployerIds.map(({ id }) => id) }
      return payloadOf(await removeTargetEmployers(removal, context))
    },
  },
  {
    description: 'The removed target employers, or the errors of the input.',
    outputFields: (t) => ({
      externalIds: t.idList({
        description:
          "The portal's own ids of the target employers, in the order of the input; empty if there are errors.",
        resolve: ({ value = [] }) => [...value],
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
