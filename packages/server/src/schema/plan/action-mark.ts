import type { ActionMark } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { ActionStatusRef } from './plan-enums.ts'

export const ActionMarkRef = builder.objectRef<ActionMark>('ActionMark').implement({
  access: 'everyone',
  description: 'A mark on a planned action.',
  fields: (t) => ({
    actionId: t.exposeID('actionId', { description: 'Id of the action, such as `thank:ruth:a2`.' }),
    status: t.expose('status', { type: ActionStatusRef, description: 'The outcome of the action.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was marked.' }),
    until: t.expose('until', {
      type: 'DateTime',
      nullable: true,
      description: 'The end of the snooze; null unless it was snoozed.',
    }),
    minutes: t.exposeInt('minutes', {
      nullable: true,
      description: 'How many minutes it took; null unless it was done and the time is known.',
    }),
  }),
})
