import { allocateHours, type ChannelAdvice, type ChannelRecommendation, describeChannel } from '@tiecraft/core'
import * as z from 'zod'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { ChangeTargetsAnswerRef, ChannelClaimRef, ChannelVerdictRef } from '../code/enums.ts'
import { sensitiveMark } from '../code/sensitive-mark.ts'
import { IntervalRef } from '../funnel/funnel.ts'
import { ChannelRef } from './channel.ts'
import { HoursForChannelRef } from './hours-for-channel.ts'

const ObstacleRef = builder.objectRef<ChannelRecommendation['obstacles'][number]>('Obstacle').implement({
  access: 'everyone',
  description: 'Something that stands between a seeker and a channel.',
  fields: (t) => ({
    excludes: t.exposeBoolean('excludes', {
      description: 'Whether it keeps them out, so that no hours are given to it; if not, it can be overcome there.',
    }),
    because: t.field({ type: BecauseRef, description: 'What it is.', resolve: (obstacle) => obstacle }),
  }),
})

const ChannelRecommendationRef = builder.objectRef<ChannelRecommendation>('ChannelRecommendation').implement({
  access: 'everyone',
  description: 'What to do about one channel, how sure that is, why, and how to go about it.',
  fields: (t) => ({
    channel: t.expose('channel', { type: ChannelRef, description: 'The channel.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    verdict: t.expose('verdict', { type: ChannelVerdictRef, description: 'What to do.' }),
    text: t.string({
      description: 'What to do, as a sentence.',
      resolve: ({ verdict }, _args, { sentences }) => sentences.channelVerdicts[verdict],
    }),
    claim: t.expose('claim', { type: ChannelClaimRef, description: 'What the verdict claims of an hour there.' }),
    claimText: t.string({
      description: 'The claim as a sentence.',
      resolve: ({ claim }, _args, { sentences }) => sentences.channelClaims[claim],
    }),
    probability: t.exposeFloat('probability', { description: 'The posterior probability that the claim is true.' }),
    approached: t.exposeFloat('approached', { description: 'People approached there so far.' }),
    referred: t.exposeFloat('referred', {
      description: 'People there who gave a lead, an introduction or a referral.',
    }),
    hoursPerApproach: t.exposeFloat('hoursPerApproach', {
      description: 'Hours an approach takes there: the usual figure, moved by the hours logged.',
    }),
    referralsPerHour: t.exposeFloat('referralsPerHour', {
      description: 'Referrals an hour there is expected to bring.',
    }),
    interval80: t.expose('interval80', {
      type: IntervalRef,
      description: 'Where referrals per hour lie with probability 0.8.',
    }),
    isSettled: t.exposeBoolean('isSettled', {
      description: "Whether there is enough of the seeker's own data to judge it by.",
    }),
    approachesToSettle: t.exposeInt('approachesToSettle', {
      description: 'Further approaches until there is; 0 where there is, or where answers still open will do.',
    }),
    peopleLeft: t.int({
      nullable: true,
      description: 'People known there but not asked yet; absent where unknown, or where new ones can be met.',
      resolve: ({ peopleLeft }) => peopleLeft,
    }),
    obstacles: t.expose('obstacles', {
      type: [ObstacleRef],
      description: 'What stands in the way, what keeps the seeker out first.',
    }),
    waysIn: t.stringList({
      description: 'How to get in; none for those who are in already.',
      resolve: ({ channel, waysIn }, _args, { sentences }) => [
        ...describeChannel({ ...channel, waysIn }, sentences).waysIn,
      ],
    }),
    nextSteps: t.stringList({
      description: 'What to do there next, in order: the first steps that have not led on yet.',
      resolve: ({ channel, nextSteps }, _args, { sentences }) => [
        ...describeChannel({ ...channel, firstSteps: nextSteps }, sentences).firstSteps,
      ],
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'Why.' }),
  }),
})

const ChangeTargetsRef = builder.objectRef<ChannelAdvice['changeTargets']>('ChangeTargets').implement({
  access: 'everyone',
  description: 'Should you change your networking targets?',
  fields: (t) => ({
    answer: t.expose('answer', { type: ChangeTargetsAnswerRef, description: 'Yes, no, or too early to tell.' }),
    text: t.string({
      description: 'The answer as a sentence.',
      resolve: ({ answer }, _args, { sentences }) => sentences.changeTargets[answer],
    }),
    probability: t.float({
      nullable: true,
      description:
        'That the answer is right: for yes, that an hour spent as in recent weeks brings less than a typical one; for no, that it brings two thirds of one or more. Absent where it is too early.',
      resolve: ({ probability }) => probability,
    }),
  }),
})

/** The hours of a week. */
const maxHours = 168

export const ChannelAdviceRef = builder.objectRef<ChannelAdvice>('ChannelAdvice').implement({
  access: 'everyone',
  description: 'Whether to change networking targets, a verdict on each channel, and how to divide the hours.',
  fields: (t) => ({
    changeTargets: t.expose('changeTargets', { type: ChangeTargetsRef, description: 'The overall answer.' }),
    typicalPerHour: t.exposeFloat('typicalPerHour', {
      description: 'Referrals a typical hour is expected to bring: the mean over the channels that are not exhausted.',
    }),
    recentPerHour: t.float({
      nullable: true,
      description: 'Referrals expected from an hour spent as in recent weeks; absent before anything was tried.',
      resolve: ({ recentPerHour }) => recentPerHour,
    }),
    hoursPerWeek: t.exposeFloat('hoursPerWeek', {
      description: 'Hours a week the seeker has; five, which is usual, where they do not say.',
    }),
    isStarting: t.exposeBoolean('isStarting', {
      description:
        'Whether nobody was approached before the last four weeks; hours are spread over three places or more then, none over half.',
    }),
    hours: t.field({
      type: [HoursForChannelRef],
      description:
        'How weekly hours are best divided, most first; none where no channel is worth any. They add up exactly to those there are, or to fewer where everyone known could be asked in less and nothing else is worth hours.',
      args: {
        perWeek: t.arg.float({
          description: "Hours a week to divide, 0 to 168; the seeker's own unless said otherwise.",
          validate: z.number().min(0).max(maxHours).nullish(),
        }),
      },
      resolve: (advice, { perWeek }) => (perWeek == null ? advice.hours : allocateHours(advice, perWeek)),
    }),
    channels: t.expose('channels', {
      type: [ChannelRecommendationRef],
      description: 'Each channel: what to start first, what to drop last.',
    }),
  }),
})
