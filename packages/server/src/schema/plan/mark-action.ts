import { type ActionMark, actionMarkSchema } from '@tiecraft/core'
import { markAction } from '../../store/plan/mark-action.ts'
import { builder } from '../builder.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ActionStatusRef } from './plan-enums.ts'

const { actionId, status, at, until, minutes } = actionMarkSchema.unwrap().shape

const MarkActionInput = builder.inputType('MarkActionInput', {
  description: 'What became of a planned action; the last word on it counts.',
  fields: (t) => ({
    seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
    actionId: t.id({ required: true, description: actionId.description ?? '' }),
    status: t.field({ type: ActionStatusRef, required: true, description: status.description ?? '' }),
    at: t.field({ type: 'DateTime', description: `${at.description} Now unless said otherwise.` }),
    until: t.field({ type: 'DateTime', description: until.description ?? '' }),
    minutes: t.int({ description: minutes.description ?? '' }),
  }),
})

const ActionMarkRef = builder.objectRef<ActionMark>('ActionMark').implement({
  description: 'What became of a planned action.',
  fields: (t) => ({
    actionId: t.exposeID('actionId', { description: 'Id of the action.' }),
    status: t.expose('status', { type: ActionStatusRef, description: 'What became of it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When that was said.' }),
    until: t.expose('until', { type: 'DateTime', nullable: true, description: 'Not before then, if it was snoozed.' }),
    minutes: t.exposeInt('minutes', { nullable: true, description: 'How many minutes it took, if it was done.' }),
  }),
})

const MarkActionPayload = builder
  .objectRef<{ readonly mark?: ActionMark; readonly seekerId?: string } & UserErrors>('MarkActionPayload')
  .implement({
    description: 'What was kept, or what is wrong with the input.',
    fields: (t) => ({
      mark: t.expose('mark', {
        type: ActionMarkRef,
        nullable: true,
        description: 'What was kept; absent where the input is wrong.',
      }),
      seeker: t.prismaField({
        type: SeekerRef,
        nullable: true,
        description: 'The seeker, to plan anew; absent where the input is wrong.',
        resolve: (query, { seekerId: id }, _args, { prisma, tenantId }) =>
          id ? prisma.seeker.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  markAction: t.field({
    type: MarkActionPayload,
    description: 'Keeps that a planned action was done, skipped or snoozed, which changes the next plan.',
    args: { input: t.arg({ type: MarkActionInput, required: true, description: 'What became of it.' }) },
    resolve: async (_root, { input: { seekerId, at: saidAt, until: waits, minutes: took, ...mark } }, context) => {
      const said = {
        ...mark,
        at: saidAt ?? context.now,
        ...(waits && { until: waits }),
        ...(took != null && { minutes: took }),
      }
      const marked = await markAction({ seekerId: seekerId.id, mark: said }, context)
      return marked.success ? { ...marked.value, userErrors: [] } : userErrors(marked.issues)
    },
  }),
}))
