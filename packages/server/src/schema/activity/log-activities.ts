import { logActivities } from '../../store/activity/log-activities.ts'
import { newUuid } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { ActivityInput, toCoreInput } from '../input/record-input.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ActivityRef } from './activity.ts'

const LogActivitiesInput = builder.inputType('LogActivitiesInput', {
  description: 'Activities of a seeker to be stored.',
  fields: (t) => ({
    seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
    activities: t.field({ type: [ActivityInput], required: true, description: 'What happened, in any order.' }),
  }),
})

const LogActivitiesPayload = builder
  .objectRef<{ readonly ids: readonly string[] } & UserErrors>('LogActivitiesPayload')
  .implement({
    description: 'What was stored, or what is wrong with the input.',
    fields: (t) => ({
      activities: t.prismaField({
        type: [ActivityRef],
        description: 'What was stored, in the order given; empty where the input is wrong.',
        resolve: (query, { ids }, _args, { prisma, tenantId }) =>
          prisma.activity.findMany({ ...query, where: { tenantId, id: { in: [...ids] } }, orderBy: { id: 'asc' } }),
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  logActivities: t.field({
    type: LogActivitiesPayload,
    description: 'Stores what happened, all or none.',
    args: { input: t.arg({ type: LogActivitiesInput, required: true, description: 'The seeker and the activities.' }) },
    resolve: async (_root, { input }, context) => {
      const stored = await logActivities(input.seekerId.id, toCoreInput(input.activities, newUuid), context)
      return stored.success ? { ids: stored.value, userErrors: [] } : { ids: [], ...userErrors(stored.issues) }
    },
  }),
}))
