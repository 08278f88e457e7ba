import type { ActionMark } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { ActionStatusRef } from './plan-enums.ts'

export const ActionMarkRef = builder.objectRef<ActionMark>('ActionMark').implement({
  access: 'everyone',
  description: 'What became of a planned action.',
  fields: (t) => ({
    actionId: t.exposeID('actionId', { description: 'Id of the action.' }),
    status: t.expose('status', { type: ActionStatusRef, description: 'What became of it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When that was said.' }),
    until: t.expose('until', { type: 'DateTime', nullable: true, description: 'Not before then, if it was snoozed.' }),
    minutes: t.exposeInt('minutes', { nullable: true, description: 'How many minutes it took, if it was done.' }),
  }),
})
