import { actionMarkSchema } from '@tiecraft/core/storage'
import { markAction } from '../../store/plan/mark-action.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { seekerField } from '../seeker/seeker-field.ts'
import { ActionMarkRef } from './action-mark.ts'
import { ActionStatusRef } from './plan-enums.ts'

const { actionId, status, at, until, minutes } = actionMarkSchema.unwrap().shape

builder.relayMutationField(
  'markAction',
  {
    description: 'What became of a planned action; the last word on it counts.',
    inputFields: (t) => ({
      seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
      actionId: t.id({ required: true, description: actionId.description ?? '' }),
      status: t.field({ type: ActionStatusRef, required: true, description: status.description ?? '' }),
      at: t.field({ type: 'DateTime', description: `${at.description} Now unless said otherwise.` }),
      until: t.field({ type: 'DateTime', description: until.description ?? '' }),
      minutes: t.int({ description: minutes.description ?? '' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Keeps that a planned action was done, skipped or snoozed, which changes the next plan.',
    resolve: async (_root, { input: { seekerId, at, until, minutes, ...rest } }, context) => {
      const mark = { ...rest, at: at ?? context.now, ...(until && { until }), ...(minutes != null && { minutes }) }
      return payloadOf(await markAction({ seekerId: seekerId.id, mark }, context))
    },
  },
  {
    description: 'What was kept, or what is wrong with the input.',
    outputFields: (t) => ({
      mark: t.field({
        type: ActionMarkRef,
        nullable: true,
        description: 'What was kept; absent where the input is wrong.',
        resolve: ({ value }) => value?.mark,
      }),
      seeker: seekerField(t, 'The seeker, to plan anew; absent where the input is wrong.', ({ seekerId }) => seekerId),
      userErrors: userErrorsField(t),
    }),
  },
)
