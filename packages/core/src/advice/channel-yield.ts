import type { Channel } from '../channel/channel-schema.ts'
import { type ChannelCounts, countsOf } from '../funnel/funnel-counts.ts'
import { pathRate } from '../funnel/path-rate.ts'
import type { RateEstimate } from '../funnel/rate-estimate.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { searchTime } from '../situation/search-time.ts'
import { type Beta, betaMean, type CredibleInterval } from '../statistics/beta.ts'
import { type Gamma, gammaCdf } from '../statistics/gamma.ts'
import { gammaQuantile } from '../statistics/gamma-quantile.ts'
import type { SummarizedRecord } from '../summary/summarize-log.ts'
import { peopleLeftByChannel, unlistedPeopleLeft } from './people-left.ts'

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
  /** Referrals an hour, as a Gamma distribution: neither the rates nor the hours of an approach are known exactly. */
  readonly perHour: Gamma
  /**
   * The index by which hours are divided: expected referrals an hour, plus 1.25 standard deviations of the rate as long as the
   * whole search is ahead, less as it goes on (an upper confidence bound).
   */
  readonly indexPerHour: number
  /** The 80 % credible interval of referrals an hour. */
  readonly interval80: CredibleInterval
  /** The share of the evidence on replies there that is the seeker's own, 0 to 1. */
  readonly ownDataShare: number
  /** Whether there is enough of the seeker's own data to judge the channel by. */
  readonly isSettled: boolean
  /** Further approaches until there is; 0 where there is, or where answers still open will do. */
  readonly approachesToSettle: number
  /** Whether the seeker says they belong there. */
  readonly belongs: boolean
  /** People known there but not asked yet; absent where that is unknown or new people can be met. */
  readonly peopleLeft?: number
  /** Whether everyone known there has been asked and no new people can be met. */
  readonly isExhausted: boolean
}

/** The seeker's own approaches must weigh twice as much as the prior before a channel is judged (an assumption). */
export const minOwnDataShare = 2 / 3

/** How sure it is that a list of people is complete: one more always may come to mind (an assumption). */
const listIsComplete = 0.95

/** How many standard deviations an unknown channel is given in advance while the whole search is ahead (an assumption). */
const explorationBonus = 1.25

/** Derives the expected yield per hour of each channel from the pooled rates. */
export function channelYields(situation: Situation): readonly ChannelYield[] {
  const { record, channels, funnel, rates } = situation
  const left = peopleLeftByChannel(record)
  const loggedHours = loggedHoursByChannel(record)
  const bonus = explorationBonus * searchTime(situation).shareLeft
  return channels.map((channel) => {
    const counts = countsOf(funnel, channel.id)
    const { approached, referred } = counts.reached
    const steps = rates.byChannel.get(channel.id) ?? rates.overall
    const perApproach = pathRate(steps, 'referred')
    const isKnown = channel.reach === 'people_you_know'
    const peopleLeft = isKnown ? (left.get(channel.id) ?? unlistedPeopleLeft(channel.id, approached)) : undefined
    const { hoursPerApproach, spread } = costOf(channel, approached, loggedHours.get(channel.id))
    const isExhausted = peopleLeft === 0 && hasAnswered(counts)
    const perHour = divided(perApproach, hoursPerApproach, spread)
    return {
      channel,
      isSensitive: channel.sensitive,
      approached,
      referred,
      hoursPerApproach,
      perApproach,
      perHour,
      referralsPerHour: (chanceOfSomebody({ isExhausted }) * betaMean(perApproach)) / hoursPerApproach,
      indexPerHour: (betaMean(perApproach) + bonus * deviationOf(perApproach)) / hoursPerApproach,
      // With probability 0.95 there is nobody left, which is more than the 0.9 below the upper end.
      interval80: isExhausted ? [0, 0] : [gammaQuantile(perHour, 0.1), gammaQuantile(perHour, 0.9)],
      ...settling(steps.replied),
      belongs: record.seeker.affiliations.includes(channel.id),
      ...(peopleLeft !== undefined && { peopleLeft }),
      isExhausted,
    }
  })
}

function deviationOf({ a, b }: Beta): number {
  return Math.sqrt((a * b) / (a + b + 1)) / (a + b)
}

/** A rate over hours of log-normal spread around their median, as the Gamma of the same mean and variance. */
function divided(rate: Beta, hours: number, spread: number): Gamma {
  const mean = betaMean(rate)
  const variation = (1 + (deviationOf(rate) / mean) ** 2) * Math.exp(spread ** 2) - 1
  return { shape: 1 / variation, rate: hours / (variation * mean) }
}

/** The probability that an hour in a channel finds somebody to approach. */
export function chanceOfSomebody({ isExhausted }: Pick<ChannelYield, 'isExhausted'>): number {
  return isExhausted ? 1 - listIsComplete : 1
}

/** The probability that an hour in a channel brings fewer than the given referrals. */
export function probabilityBelow(channel: ChannelYield, perHour: number): number {
  const chance = chanceOfSomebody(channel)
  return 1 - chance + chance * gammaCdf(channel.perHour, perHour)
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

/** How far what an approach takes may lie from the usual figure: the standard deviation of its logarithm (an assumption). */
const usualCostSpread = 0.5

type Cost = Pick<ChannelYield, 'hoursPerApproach'> & { readonly spread: number }

function costOf({ hoursPerApproach }: Channel, approached: number, loggedHours: number | undefined): Cost {
  if (loggedHours === undefined) return { hoursPerApproach, spread: usualCostSpread }
  const weight = usualCostWeight + approached
  return {
    hoursPerApproach: (hoursPerApproach * usualCostWeight + loggedHours) / weight,
    spread: usualCostSpread * Math.sqrt(usualCostWeight / weight),
  }
}

function loggedHoursByChannel({ hours }: SummarizedRecord): ReadonlyMap<string, number> {
  return new Map(hours.map(({ channel, minutes }) => [channel, minutes / 60]))
}
