import { updateActivity } from '../../store/activity/update-activity.ts'
import { builder } from '../builder.ts'
import { ActivityInput, toCoreActivity } from '../input/record-input.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
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
}))
