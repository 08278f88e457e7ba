import { removeActivities } from '../../store/activity/remove-activities.ts'
import { updateActivity } from '../../store/activity/update-activity.ts'
import { builder } from '../builder.ts'
import { ActivityInput, toCoreActivity } from '../input/record-input.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ActivityRef } from './activity.ts'

const UpdateActivityInput = builder.inputType('UpdateActivityInput', {
  description: 'An activity told anew.',
  fields: (t) => ({
    activityId: t.globalID({ for: ActivityRef, required: true, description: 'Id of the activity.' }),
    version: t.int({ description: 'The version it is meant for; whatever the version where it is absent.' }),
    activity: t.field({
      type: ActivityInput,
      required: true,
      description: 'What happened, whole; its kind may change, its own id stays whatever is said here.',
    }),
  }),
})

const UpdateActivityPayload = builder
  .objectRef<{ readonly activityId?: string } & UserErrors>('UpdateActivityPayload')
  .implement({
    description: 'The activity as changed, or what is wrong with the input.',
    fields: (t) => ({
      activity: t.prismaField({
        type: ActivityRef,
        nullable: true,
        description: 'The activity; absent where the input is wrong.',
        resolve: (query, { activityId: id }, _args, { prisma, tenantId }) =>
          id ? prisma.activity.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

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
  updateActivity: t.field({
    type: UpdateActivityPayload,
    description: 'Tells an activity anew, whole.',
    args: { input: t.arg({ type: UpdateActivityInput, required: true, description: 'The activity.' }) },
    resolve: async (_root, { input: { activityId, version, activity } }, context) => {
      const told = {
        activityId: activityId.id,
        activity: toCoreActivity(activity),
        ...(version != null && { version }),
      }
      const updated = await updateActivity(told, context)
      return updated.success ? { activityId: updated.value, userErrors: [] } : userErrors(updated.issues)
    },
  }),
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
