import { type Channel, channelName, describeChannel } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { ChannelAccessRef, ChannelReachRef, ClosenessRef, TieStrengthRef } from '../code/enums.ts'

export const ChannelRef = builder.objectRef<Channel>('Channel').implement({
  access: 'everyone',
  description: 'A place to network: why it works, how to get in, what it takes.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Identifies the channel.' }),
    name: t.string({
      description: 'What it is called.',
      resolve: (channel, _args, { sentences }) => channelName(channel, sentences),
    }),
    why: t.string({
      description: 'Why it works.',
      resolve: (channel, _args, { sentences }) => describeChannel(channel, sentences).why,
    }),
    waysIn: t.stringList({
      description: 'How to get in.',
      resolve: (channel, _args, { sentences }) => [...describeChannel(channel, sentences).waysIn],
    }),
    firstSteps: t.stringList({
      description: 'What to do first.',
      resolve: (channel, _args, { sentences }) => [...describeChannel(channel, sentences).firstSteps],
    }),
    tie: t.expose('tie', { type: TieStrengthRef, description: 'How well one knows people met there.' }),
    closeness: t.expose('closeness', { type: ClosenessRef, description: 'How close people there usually are.' }),
    reach: t.expose('reach', { type: ChannelReachRef, description: 'Whether new people can be met there.' }),
    access: t.expose('access', { type: ChannelAccessRef, description: 'What is needed to get in.' }),
    hoursPerApproach: t.exposeFloat('hoursPerApproach', {
      description: 'Hours an approach usually takes (an assumption).',
    }),
    comfortAsked: t.exposeInt('comfortAsked', {
      description: 'Comfort with strangers it asks for, 1 to 5 (an assumption).',
    }),
    peoplePerWeek: t.exposeFloat('peoplePerWeek', {
      description: 'People one can usually reach there in a week; beyond them an hour brings less (an assumption).',
    }),
    sensitive: t.exposeBoolean('sensitive', { description: 'Whether being there reveals something private.' }),
  }),
})
