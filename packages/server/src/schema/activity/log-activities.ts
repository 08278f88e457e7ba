import { logActivities } from '../../store/activity/log-activities.ts'
import { newUuid } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { ActivityInput, toCoreEntries } from '../input/record-input.ts'
import { payloadOfRows, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { ActivityRef } from './activity.ts'

builder.relayMutationField(
  'logActivities',
  {
    description: 'Activities to add to the log of a seeker.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      activities: t.field({ type: [ActivityInput], required: true, description: 'The activities, in any order.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Adds activities to the log of a seeker, all or none.',
    resolve: async (_root, { input: { seekerId, activities } }, context) =>
      payloadOfRows(await logActivities(seekerId.id, await toCoreEntries(activities, newUuid), context)),
  },
  {
    description: 'The stored entries, or the errors of the input.',
    outputFields: (t) => ({
      activities: t.field({
        type: [ActivityRef],
        description: 'The stored entries, in the order of the input; empty if there are errors.',
        resolve: async ({ value: ids = [], rows }, _args, { prisma, tenantId }) =>
          rows
            ? [...rows]
            : prisma.activity.findMany({ where: { tenantId, id: { in: [...ids] } }, orderBy: { id: 'asc' } }),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
