import { logActivities } from '../../store/activity/log-activities.ts'
import { newUuid } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { ActivityInput, toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ActivityRef } from './activity.ts'

builder.relayMutationField(
  'logActivities',
  {
    description: 'Activities of a seeker to be stored.',
    inputFields: (t) => ({
      seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
      activities: t.field({ type: [ActivityInput], required: true, description: 'What happened, in any order.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Stores what happened, all or none.',
    resolve: async (_root, { input: { seekerId, activities } }, context) =>
      payloadOf(await logActivities(seekerId.id, toCoreInput(activities, newUuid), context)),
  },
  {
    description: 'What was stored, or what is wrong with the input.',
    outputFields: (t) => ({
      activities: t.prismaField({
        type: [ActivityRef],
        description: 'What was stored, in the order given; empty where the input is wrong.',
        resolve: (query, { value: ids = [] }, _args, { prisma, tenantId }) =>
          prisma.activity.findMany({ ...query, where: { tenantId, id: { in: [...ids] } }, orderBy: { id: 'asc' } }),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
