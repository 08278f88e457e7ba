import { updateActivity } from '../../store/activity/update-activity.ts'
import { builder } from '../builder.ts'
import { ActivityInput, toCoreActivity } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ActivityRef } from './activity.ts'
import { activityField } from './activity-field.ts'

builder.relayMutationField(
  'updateActivity',
  {
    description: 'What replaces an activity.',
    inputFields: (t) => ({
      activityId: t.globalID({ for: ActivityRef, required: true, description: 'Id of the activity.' }),
      version: t.int({ description: 'The version it is meant for; whatever the version where it is absent.' }),
      activity: t.field({
        type: ActivityInput,
        required: true,
        description: 'What happened, whole; its kind may change, its own id stays whatever is said here.',
      }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Replaces what was said of an activity, whole.',
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
    description: 'The activity as changed, or what is wrong with the input.',
    outputFields: (t) => ({
      activity: activityField(t, 'The activity; absent where the input is wrong.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
