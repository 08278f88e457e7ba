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
  description: 'An obstacle between a seeker and a channel.',
  fields: (t) => ({
    excludes: t.exposeBoolean('excludes', {
      description:
        'Whether it keeps the seeker out, so that the channel gets no hours; otherwise it can be overcome there.',
    }),
    because: t.field({ type: BecauseRef, description: 'The obstacle as a reason.', resolve: (obstacle) => obstacle }),
  }),
})

const ChannelRecommendationRef = builder.objectRef<ChannelRecommendation>('ChannelRecommendation').implement({
  access: 'everyone',
  description: 'The advice on one channel: a verdict with its probability, reasons and next steps.',
  fields: (t) => ({
    channel: t.expose('channel', { type: ChannelRef, description: 'The channel.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    verdict: t.expose('verdict', { type: ChannelVerdictRef, description: 'The verdict on the channel.' }),
    text: t.string({
      description: 'The text of the code, as a sentence.',
      resolve: ({ verdict }, _args, { sentences }) => sentences.channelVerdicts[verdict],
    }),
    claim: t.expose('claim', {
      type: ChannelClaimRef,
      description: 'The claim about an hour there on which the verdict is based.',
    }),
    claimText: t.string({
      description: 'The claim as a sentence.',
      resolve: ({ claim }, _args, { sentences }) => sentences.channelClaims[claim],
    }),
    probability: t.exposeFloat('probability', {
      description: 'The posterior probability that the claim is true, 0 to 1.',
    }),
    approached: t.exposeFloat('approached', { description: 'People approached there so far.' }),
    referred: t.exposeFloat('referred', {
      description: 'People of the channel who gave a lead, an introduction or a referral.',
    }),
    hoursPerApproach: t.exposeFloat('hoursPerApproach', {
      description: 'Hours that an approach takes there: the usual figure, updated by the hours logged.',
    }),
    referralsPerHour: t.exposeFloat('referralsPerHour', {
      description: 'Referrals an hour there is expected to bring.',
    }),
    interval80: t.expose('interval80', {
      type: IntervalRef,
      description: 'The 80 % credible interval of referrals per hour.',
    }),
    isSettled: t.exposeBoolean('isSettled', {
      description: "Whether the seeker's own data are enough to judge the channel.",
    }),
    approachesToSettle: t.exposeInt('approachesToSettle', {
      description:
        'Further approaches until the data are enough; 0 if they are, or if open approaches will make them so.',
    }),
    peopleLeft: t.int({
      nullable: true,
      description: 'People known there but not asked yet; null if unknown, or if the seeker can meet new people there.',
      resolve: ({ peopleLeft }) => peopleLeft,
    }),
    obstacles: t.expose('obstacles', {
      type: [ObstacleRef],
      description: 'Obstacles; those that keep the seeker out come first.',
    }),
    waysIn: t.stringList({
      description: 'Ways to get in, as sentences; empty if the seeker belongs to the channel.',
      resolve: ({ channel, waysIn }, _args, { sentences }) => [
        ...describeChannel({ ...channel, waysIn }, sentences).waysIn,
      ],
    }),
    nextSteps: t.stringList({
      description: 'Next steps there, in order, as sentences: the first steps that have had no result yet.',
      resolve: ({ channel, nextSteps }, _args, { sentences }) => [
        ...describeChannel({ ...channel, firstSteps: nextSteps }, sentences).firstSteps,
      ],
    }),
    because: t.expose('because', { type: [BecauseRef], description: 'The reasons for it.' }),
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
        'The probability that the answer is right, 0 to 1: for yes, that an hour spent as in recent weeks brings less than a typical one; for no, that it brings two thirds of one or more. Null where it is too early to tell.',
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
      description:
        'Referrals that a typical hour is expected to bring: the mean over the channels that are not exhausted.',
    }),
    recentPerHour: t.float({
      nullable: true,
      description: 'Referrals expected from an hour spent as in recent weeks; null before the first approach.',
      resolve: ({ recentPerHour }) => recentPerHour,
    }),
    hoursPerWeek: t.exposeFloat('hoursPerWeek', {
      description: 'Hours a week the seeker has for networking; 5 (an assumption) if unknown.',
    }),
    isStarting: t.exposeBoolean('isStarting', {
      description:
        'Whether the seeker approached nobody before the last four weeks. The hours then go to at least three channels, and at most half of them to one.',
    }),
    hours: t.field({
      type: [HoursForChannelRef],
      description:
        'The best division of the weekly hours, largest first; empty if no channel is worth hours. The hours sum to those available, or to fewer if the seeker can ask everyone they know in less and no other channel is worth hours.',
      args: {
        perWeek: t.arg.float({
          description: "Hours a week to divide, 0 to 168; the seeker's own by default.",
          validate: z.number().min(0).max(maxHours).nullish(),
        }),
      },
      resolve: (advice, { perWeek }) => (perWeek == null ? advice.hours : allocateHours(advice, perWeek)),
    }),
    channels: t.expose('channels', {
      type: [ChannelRecommendationRef],
      description: 'The advice on each channel, from those to start to those to drop.',
    }),
  }),
})
