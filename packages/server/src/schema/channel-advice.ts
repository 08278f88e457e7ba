import {
  type ChangeTargets,
  type Channel,
  type ChannelAdvice,
  type ChannelRecommendation,
  channelName,
  describeChannel,
  type HoursForChannel,
} from '@tiecraft/core'
import { builder } from '../builder.ts'
import { BecauseRef } from './because.ts'
import {
  ChangeTargetsAnswerRef,
  ChannelAccessRef,
  ChannelReachRef,
  ChannelVerdictRef,
  ClosenessRef,
  TieStrengthRef,
} from './enums.ts'
import { IntervalRef } from './funnel.ts'

export const ChannelRef = builder.objectRef<Channel>('Channel').implement({
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
      description: 'Ease with strangers it asks for, 1 to 5 (an assumption).',
    }),
    sensitive: t.exposeBoolean('sensitive', { description: 'Whether being there reveals something private.' }),
  }),
})

export const HoursForChannelRef = builder.objectRef<HoursForChannel>('HoursForChannel').implement({
  description: 'Hours a week for one channel.',
  fields: (t) => ({
    channel: t.exposeID('channel', { description: 'Id of the channel.' }),
    hours: t.exposeFloat('hours', { description: 'Hours a week.' }),
  }),
})

const ChannelRecommendationRef = builder.objectRef<ChannelRecommendation>('ChannelRecommendation').implement({
  description: 'What to do about one channel, how sure that is, and why.',
  fields: (t) => ({
    channel: t.expose('channel', { type: ChannelRef, description: 'The channel.' }),
    verdict: t.expose('verdict', { type: ChannelVerdictRef, description: 'What to do.' }),
    probability: t.exposeFloat('probability', { description: 'That the verdict is right, 0 to 1.' }),
    text: t.string({
      description: 'What to do, as a sentence.',
      resolve: ({ verdict }, _args, { sentences }) => sentences.channelVerdicts[verdict],
    }),
    approached: t.exposeFloat('approached', { description: 'People approached there so far.' }),
    referred: t.exposeFloat('referred', {
      description: 'People there who gave a lead, an introduction or a referral.',
    }),
    referralsPerHour: t.exposeFloat('referralsPerHour', {
      description: 'Referrals an hour there is expected to bring.',
    }),
    interval80: t.expose('interval80', {
      type: IntervalRef,
      description: 'Where referrals per hour lie with probability 0.8.',
    }),
    obstacles: t.expose('obstacles', { type: [BecauseRef], description: 'What stands in the way.' }),
    because: t.expose('because', { type: [BecauseRef], description: 'Why.' }),
  }),
})

const ChangeTargetsRef = builder.objectRef<ChangeTargets>('ChangeTargets').implement({
  description: 'Should you change your networking targets?',
  fields: (t) => ({
    answer: t.expose('answer', { type: ChangeTargetsAnswerRef, description: 'Yes, no, or too early to tell.' }),
    text: t.string({
      description: 'The answer as a sentence.',
      resolve: ({ answer }, _args, { sentences }) => sentences.changeTargets[answer],
    }),
    probability: t.exposeFloat('probability', {
      description: 'That an hour spent as lately brings less than an hour in a typical channel.',
    }),
  }),
})

export const ChannelAdviceRef = builder.objectRef<ChannelAdvice>('ChannelAdvice').implement({
  description: 'Whether to change networking targets, and a verdict on each channel.',
  fields: (t) => ({
    changeTargets: t.expose('changeTargets', { type: ChangeTargetsRef, description: 'The overall answer.' }),
    channels: t.expose('channels', {
      type: [ChannelRecommendationRef],
      description: 'Each channel: what to start first, what to drop last.',
    }),
  }),
})
