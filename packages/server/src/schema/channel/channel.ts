import { type Channel, channelName, describeChannel } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { ChannelAccessRef, ChannelReachRef, ClosenessRef, TieStrengthRef } from '../code/enums.ts'

export const ChannelRef = builder.objectRef<Channel>('Channel').implement({
  access: 'everyone',
  description: 'A place to network, with its usual figures.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the channel, such as `alumni`.' }),
    name: t.string({
      description: 'The name in the language of the request.',
      resolve: (channel, _args, { sentences }) => channelName(channel, sentences),
    }),
    why: t.string({
      description: 'Why the channel works, as a sentence.',
      resolve: (channel, _args, { sentences }) => describeChannel(channel, sentences).why,
    }),
    waysIn: t.stringList({
      description: 'Ways to get in, as sentences.',
      resolve: (channel, _args, { sentences }) => [...describeChannel(channel, sentences).waysIn],
    }),
    firstSteps: t.stringList({
      description: 'The first steps there, as sentences.',
      resolve: (channel, _args, { sentences }) => [...describeChannel(channel, sentences).firstSteps],
    }),
    tie: t.expose('tie', { type: TieStrengthRef, description: 'The usual strength of ties to people met there.' }),
    closeness: t.expose('closeness', { type: ClosenessRef, description: 'The usual closeness of people there.' }),
    reach: t.expose('reach', { type: ChannelReachRef, description: 'Whether a seeker can meet new people there.' }),
    access: t.expose('access', { type: ChannelAccessRef, description: 'What a seeker needs to get in.' }),
    admits: t.idList({
      description: 'Ids of other channels whose members count as members here, such as graduates at a career center.',
      resolve: ({ admits = [] }) => [...admits],
    }),
    hoursPerApproach: t.exposeFloat('hoursPerApproach', {
      description: 'Hours an approach usually takes (an assumption).',
    }),
    comfortAsked: t.exposeInt('comfortAsked', {
      description: 'Comfort with new people that it requires, from 1 to 5 (an assumption).',
    }),
    peoplePerWeek: t.exposeFloat('peoplePerWeek', {
      description: 'People a seeker can usually reach there in a week; more bring less per hour (an assumption).',
    }),
    sensitive: t.exposeBoolean('sensitive', {
      description: 'Whether belonging to the channel reveals something private, such as a religion.',
    }),
  }),
})
