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
    isExploring: t.exposeBoolean('isExploring', {
      description: "Whether they are there to find out, because the seeker's own data say too little yet.",
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'Why.' }),
  }),
})

export const PlannedHoursRef = builder.objectRef<PlannedHours>('PlannedHours').implement({
  access: 'everyone',
  description: 'Hours a week planned for one channel, beside those of recent weeks, and how many people they reach.',
  fields: (t) => ({
    channel: t.exposeID('channel', { description: 'Id of the channel.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    hours: t.exposeFloat('hours', {
      description: 'Hours a week to spend there; 0 where they are better spent elsewhere.',
    }),
    hoursNow: t.exposeFloat('hoursNow', { description: 'Hours a week that recent approaches there took.' }),
    approaches: t.exposeFloat('approaches', { description: 'People they reach a week.' }),
  }),
})
