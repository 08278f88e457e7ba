import type { Activity } from '../../../generated/prisma/client.ts'
import { upsertActivities } from '../../store/activity/upsert-activities.ts'
import { builder } from '../builder.ts'
import { ActivityInput, toActivityRow } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { allOrNothingDescription, upsertedRef, withStored } from '../payload/upserted.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { ActivityRef } from './activity.ts'

const UpsertedActivityRef = upsertedRef<Activity>('UpsertedActivity', 'portal_and_seeker', (t) => ({
  activity: t.field({
    type: ActivityRef,
    nullable: true,
    description: 'The activity as it is stored now; null if there is none.',
    resolve: ({ stored }) => stored(),
  }),
}))

builder.relayMutationField(
  'upsertActivities',
  {
    description: 'Activities of a seeker to add or to change.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      activities: t.field({
        type: [ActivityInput],
        required: true,
        description: 'At most 1,000 activities with ids, in any order; thanks may name activities of the same call.',
      }),
      allOrNothing: t.boolean({ description: allOrNothingDescription, defaultValue: false }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: "Adds or changes activities by the portal's own ids; a refused row leaves the others as they are.",
    resolve: async (_root, { input: { seekerId, activities, allOrNothing } }, context) => {
      const rows = activities.map(toActivityRow)
      const given = { seekerId: seekerId.id, rows, allOrNothing: allOrNothing ?? false }
      return payloadOf(await upsertActivities(given, context))
    },
  },
  {
    description: 'What was done with each row, or the errors of the input.',
    outputFields: (t) => ({
      results: t.field({
        type: [UpsertedActivityRef],
        nullable: true,
        description: 'What was done with each row, in the order of the input; null if there are errors.',
        resolve: ({ value }, _args, { prisma, tenantId }) =>
          withStored(value, (ids) => prisma.activity.findMany({ where: { tenantId, id: { in: ids } } })),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
