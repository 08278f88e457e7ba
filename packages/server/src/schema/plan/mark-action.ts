import { actionMarkSchema } from '@tiecraft/core/storage'
import { markAction } from '../../store/plan/mark-action.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerField } from '../seeker/seeker-field.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { ActionMarkRef } from './action-mark.ts'
import { ActionStatusRef } from './plan-enums.ts'

const { actionId, status, at, until, minutes } = actionMarkSchema.unwrap().shape

builder.relayMutationField(
  'markAction',
  {
    description: 'A mark on a planned action; a later mark replaces it.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      actionId: t.id({ required: true, description: actionId.description ?? '' }),
      status: t.field({ type: ActionStatusRef, required: true, description: status.description ?? '' }),
      at: t.field({ type: 'DateTime', description: `${at.description} Now by default.` }),
      until: t.field({ type: 'DateTime', description: until.description ?? '' }),
      minutes: t.int({ description: minutes.description ?? '' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Marks a planned action as done, skipped or snoozed, which changes the next plan.',
    resolve: async (_root, { input: { seekerId, at, until, minutes, ...rest } }, context) => {
      const mark = { ...rest, at: at ?? context.now, ...(until && { until }), ...(minutes != null && { minutes }) }
      return payloadOf(await markAction({ seekerId: seekerId.id, mark }, context))
    },
  },
  {
    description: 'The mark, or the errors of the input.',
    outputFields: (t) => ({
      mark: t.field({
        type: ActionMarkRef,
        nullable: true,
        description: 'The mark; null if there are errors.',
        resolve: ({ value }) => value?.mark,
      }),
      seeker: seekerField(
        t,
        'The seeker, to query the new plan; null if there are errors.',
        ({ seekerId }) => seekerId,
      ),
      userErrors: userErrorsField(t),
    }),
  },
)
