import type { HoursForChannel, PlannedHours } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { sensitiveMark } from '../code/sensitive-mark.ts'

export const HoursForChannelRef = builder.objectRef<HoursForChannel>('HoursForChannel').implement({
  access: 'everyone',
  description: 'The hours a week for one channel.',
  fields: (t) => ({
    channel: t.exposeID('channel', { description: 'Id of the channel.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    hours: t.exposeFloat('hours', { description: 'Hours a week, in multiples of 0.25.' }),
    isExploring: t.exposeBoolean('isExploring', {
      description: "Whether the hours serve to collect data, since the seeker's own are not enough yet.",
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'The reasons for it.' }),
  }),
})

export const PlannedHoursRef = builder.objectRef<PlannedHours>('PlannedHours').implement({
  access: 'everyone',
  description: 'Hours a week planned for one channel, compared with those of recent weeks.',
  fields: (t) => ({
    channel: t.exposeID('channel', { description: 'Id of the channel.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    hours: t.exposeFloat('hours', {
      description: 'Hours a week to spend there; 0 where another channel is better.',
    }),
    hoursNow: t.exposeFloat('hoursNow', { description: 'Hours a week that recent approaches took there.' }),
    approaches: t.exposeFloat('approaches', { description: 'People that these hours reach a week.' }),
  }),
})
