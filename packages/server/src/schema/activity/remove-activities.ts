import { removeActivities } from '../../store/activity/remove-activities.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { ActivityRef } from './activity.ts'

builder.relayMutationField(
  'removeActivities',
  {
    description: 'Activities to remove from the log of a seeker.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      activityIds: t.globalIDList({ for: [ActivityRef], required: true, description: 'Ids of the activities.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Removes activities from the log of a seeker, all or none, as if they had never been logged.',
    resolve: async (_root, { input: { seekerId, activityIds } }, context) => {
      const removal = { seekerId: seekerId.id, activityIds: activityIds.map(({ id }) => id) }
      return payloadOf(await removeActivities(removal, context))
    },
  },
  {
    description: 'The removed activities, or the errors of the input.',
    outputFields: (t) => ({
      externalIds: t.idList({
        description: "The portal's own ids of the activities, in the order of the input; empty if there are errors.",
        resolve: ({ value = [] }) => [...value],
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
