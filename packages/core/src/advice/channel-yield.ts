import type { Channel } from '../channel/channel-schema.ts'
import { type ChannelCounts, countsOf } from '../funnel/funnel-counts.ts'
import { pathRate } from '../funnel/path-rate.ts'
import type { RateEstimate } from '../funnel/rate-estimate.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type Beta, betaCdf, betaInterval, betaMean, type CredibleInterval } from '../statistics/beta.ts'
import type { RecordSummary } from '../summary/fold-record.ts'
import { peopleLeftByChannel } from './people-left.ts'

/** The expected referrals of an hour in a channel, with the 80 % credible interval. */
export type ChannelYield = {
  /** The channel that is judged. */
  readonly channel: Channel
  /** Whether being there reveals something private. */
  readonly isSensitive: boolean
  /** People approached there in this search. */
  readonly approached: number
  /** Of those, people who gave a lead, an introduction or a referral. */
  readonly referred: number
  /** Hours per approach: the usual figure of the channel, updated by the hours the seeker logged there. */
  readonly hoursPerApproach: number
  /** Referrals per approach. */
  readonly perApproach: Beta
  /** Referrals an hour there is expected to bring. */
  readonly referralsPerHour: number
  /** The 80 % credible interval of referrals an hour. */
  readonly interval80: CredibleInterval
  /** The share of the evidence on replies there that is the seeker's own, 0 to 1. */
  readonly ownDataShare: number
  /** Whether there is enough of the seeker's own data to judge the channel by. */
  readonly isSettled: boolean
  /** Further approaches until there is; 0 where there is, or where answers still open will do. */
  readonly approachesToSettle: number
  /** People known there but not asked yet; absent where that is unknown or new people can be met. */
  readonly peopleLeft?: number
  /** Whether everyone known there has been asked and no new people can be met. */
  readonly isExhausted: boolean
}

/** The seeker's own approaches must weigh twice as much as the prior before a channel is judged (an assumption). */
export const minOwnDataShare = 2 / 3

/** How sure it is that a list of people is complete: one more always may come to mind (an assumption). */
const listIsComplete = 0.95

/** Derives the expected yield per hour of each channel from the pooled rates. */
export function channelYields({ record, channels, funnel, rates }: Situation): readonly ChannelYield[] {
  const left = peopleLeftByChannel(record)
  const loggedHours = loggedHoursByChannel(record)
  return channels.map((channel) => {
    const counts = countsOf(funnel, channel.id)
    const { approached, referred } = counts.reached
    const steps = rates.byChannel.get(channel.id) ?? rates.overall
    const perApproach = pathRate(steps, 'referred')
    const peopleLeft = channel.reach === 'people_you_know' ? left.get(channel.id) : undefined
    const hoursPerApproach = costOf(channel, approached, loggedHours.get(channel.id))
    const isExhausted = peopleLeft === 0 && hasAnswered(counts)
    const [low, high] = betaInterval(perApproach, 0.8)
    return {
      channel,
      isSensitive: channel.sensitive,
      approached,
      referred,
      hoursPerApproach,
      perApproach,
      referralsPerHour: (chanceOfSomebody({ isExhausted }) * betaMean(perApproach)) / hoursPerApproach,
      // With probability 0.95 there is nobody left, which is more than the 0.9 below the upper end.
      interval80: isExhausted ? [0, 0] : [low / hoursPerApproach, high / hoursPerApproach],
      ...settling(steps.replied),
      ...(peopleLeft !== undefined && { peopleLeft }),
      isExhausted,
    }
  })
}

/** The probability that an hour in a channel finds somebody to approach. */
export function chanceOfSomebody({ isExhausted }: Pick<ChannelYield, 'isExhausted'>): number {
  return isExhausted ? 1 - listIsComplete : 1
}

/** The probability that an hour in a channel brings fewer than the given referrals. */
export function probabilityBelow(channel: ChannelYield, perHour: number): number {
  const chance = chanceOfSomebody(channel)
  return 1 - chance + chance * betaCdf(channel.perApproach, perHour * channel.hoursPerApproach)
}

/** The share of the seeker's own evidence on replies, and the approaches missing until it suffices. */
function settling({
  prior,
  trials,
  pending,
  ownDataShare,
}: RateEstimate): Pick<ChannelYield, 'ownDataShare' | 'isSettled' | 'approachesToSettle'> {
  const isSettled = ownDataShare >= minOwnDataShare
  const enough = ((prior.a + prior.b) * minOwnDataShare) / (1 - minOwnDataShare)
  const approachesToSettle = isSettled ? 0 : Math.max(0, Math.ceil(enough - trials - pending))
  return { ownDataShare, isSettled, approachesToSettle }
}

/** So much of what was begun may still be open when a circle is called asked (an assumption: about two weeks). */
const stillOpen = 0.15

/** Whether nearly all answers that will come have come; so they have where nobody there is to be asked at all. */
function hasAnswered({ reached, rates }: ChannelCounts): boolean {
  const pending = rates.replied.pending + rates.conversed.pending + rates.referred.pending
  return pending <= stillOpen * reached.approached
}

/** The usual figure weighs as much as this many approaches of the seeker's own (an assumption). */
const usualCostWeight = 5

function costOf({ hoursPerApproach }: Channel, approached: number, loggedHours: number | undefined): number {
  if (loggedHours === undefined) return hoursPerApproach
  return (hoursPerApproach * usualCostWeight + loggedHours) / (usualCostWeight + approached)
}

function loggedHoursByChannel({ hours }: RecordSummary): ReadonlyMap<string, number> {
  return new Map(hours.map(({ channel, minutes }) => [channel, minutes / 60]))
}
