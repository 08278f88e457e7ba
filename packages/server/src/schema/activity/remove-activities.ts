import { removeActivities } from '../../store/activity/remove-activities.ts'
import { builder } from '../builder.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ActivityRef } from './activity.ts'

const RemoveActivitiesInput = builder.inputType('RemoveActivitiesInput', {
  description: 'Activities of a seeker that are to be as if they had never been logged.',
  fields: (t) => ({
    seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
    activityIds: t.globalIDList({ for: [ActivityRef], required: true, description: 'Ids of the activities.' }),
  }),
})

const RemoveActivitiesPayload = builder
  .objectRef<{ readonly externalIds: readonly string[] } & UserErrors>('RemoveActivitiesPayload')
  .implement({
    description: 'What was removed, or what is wrong with the input.',
    fields: (t) => ({
      externalIds: t.idList({
        description: "The portal's own ids of the activities, in the order given; empty where the input is wrong.",
        resolve: ({ externalIds }) => [...externalIds],
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  removeActivities: t.field({
    type: RemoveActivitiesPayload,
    description: 'Removes activities, all or none.',
    args: { input: t.arg({ type: RemoveActivitiesInput, required: true, description: 'Which activities.' }) },
    resolve: async (_root, { input: { seekerId, activityIds } }, context) => {
      const removed = await removeActivities(
        { seekerId: seekerId.id, activityIds: activityIds.map(({ id }) => id) },
        context,
      )
      return removed.success
        ? { externalIds: removed.value, userErrors: [] }
        : { externalIds: [], ...userErrors(removed.issues) }
    },
  }),
}))
