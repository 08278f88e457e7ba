import type { HoursForChannel, PlannedHours } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { sensitiveMark } from '../code/sensitive-mark.ts'

export const HoursForChannelRef = builder.objectRef<HoursForChannel>('HoursForChannel').implement({
  access: 'everyone',
  description: 'Hours a week for one channel, and why.',
  fields: (t) => ({
    channel: t.exposeID('channel', { description: 'Id of the channel.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    hours: t.exposeFloat('hours', { description: 'Hours a week, in quarters.' }),
    probabilityBest: t.exposeFloat('probabilityBest', {
      description: 'That an hour there brings more than one in any other channel worth hours, 0 to 1.',
    }),
    isExploring: t.exposeBoolean('isExploring', {
      description: "Whether they are there to find out, because the seeker's own data say too little yet.",
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'Why.' }),
  }),
})

export const PlannedHoursRef = builder.objectRef<PlannedHours>('PlannedHours').implement({
  access: 'everyone',
  description: 'Extra hours a week for one channel, and how many people they reach.',
  fields: (t) => ({
    channel: t.exposeID('channel', { description: 'Id of the channel.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    hours: t.exposeFloat('hours', { description: 'Hours a week.' }),
    approaches: t.exposeFloat('approaches', { description: 'People they reach a week.' }),
  }),
})
