import { updateActivity } from '../../store/activity/update-activity.ts'
import { builder } from '../builder.ts'
import { ActivityInput, toCoreActivity } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { ActivityRef } from './activity.ts'
import { activityField } from './activity-field.ts'

builder.relayMutationField(
  'updateActivity',
  {
    description: 'A replacement of an activity.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      activityId: t.globalID({ for: ActivityRef, required: true, description: 'Id of the activity.' }),
      version: t.int({
        description: 'The version that the replacement expects; another version is refused. Absent to accept any.',
      }),
      activity: t.field({
        type: ActivityInput,
        required: true,
        description: 'The whole activity; its type may change. An `id` in it is ignored.',
      }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Replaces an activity as a whole; fields left out are removed.',
    resolve: async (_root, { input: { activityId, version, activity } }, context) => {
      const update = {
        activityId: activityId.id,
        activity: toCoreActivity(activity),
        ...(version != null && { version }),
      }
      return payloadOf(await updateActivity(update, context))
    },
  },
  {
    description: 'The replaced activity, or the errors of the input.',
    outputFields: (t) => ({
      activity: activityField(t, 'The replaced activity; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
