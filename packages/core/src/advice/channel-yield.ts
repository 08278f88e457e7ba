import type { Channel } from '../channel/channel-schema.ts'
import { type ChannelCounts, countsOf } from '../funnel/funnel-counts.ts'
import { pathRate } from '../funnel/path-rate.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type Beta, betaInterval, betaMean, type CredibleInterval } from '../statistics/beta.ts'
import { peopleLeftByChannel } from './people-left.ts'

/** What an hour spent in a channel is expected to bring, in referrals, with its 80 % credible interval. */
export type ChannelYield = {
  readonly channel: Channel
  readonly approached: number
  readonly referred: number
  /** Hours per approach: the channel's usual figure, moved by what the seeker logged there. */
  readonly hoursPerApproach: number
  /** Referrals per approach. */
  readonly perApproach: Beta
  readonly referralsPerHour: number
  readonly interval80: CredibleInterval
  /** The share of what is known of answers there that is the seeker's own, 0 to 1. */
  readonly ownDataShare: number
  /** Whether everyone known there has been asked and no new people can be met. */
  readonly isExhausted: boolean
}

/** What each channel is expected to bring per hour, from the seeker's own rates as far as they go. */
export function channelYields({ record, channels, funnel, rates }: Situation): readonly ChannelYield[] {
  const left = peopleLeftByChannel(record)
  const loggedHours = loggedHoursByChannel(record)
  return channels.map((channel) => {
    const counts = countsOf(funnel, channel.id)
    const { reached } = counts
    const steps = rates.byChannel.get(channel.id) ?? rates.overall
    const perApproach = pathRate(steps, 'referred')
    const [low, high] = betaInterval(perApproach, 0.8)
    const hoursPerApproach = costOf(channel, reached.approached, loggedHours.get(channel.id))
    const perHour = 1 / hoursPerApproach
    return {
      channel,
      approached: reached.approached,
      referred: reached.referred,
      hoursPerApproach,
      perApproach,
      referralsPerHour: betaMean(perApproach) * perHour,
      interval80: [low * perHour, high * perHour],
      ownDataShare: steps.replied.ownDataShare,
      isExhausted: channel.reach === 'people_you_know' && left.get(channel.id) === 0 && hasAnswered(counts),
    }
  })
}

/** So much of what was begun may still be open when a circle is called asked (an assumption: about two weeks). */
const stillOpen = 0.15

/** Whether somebody was asked and nearly all answers that will come have come. */
function hasAnswered({ reached, rates }: ChannelCounts): boolean {
  const pending = rates.replied.pending + rates.conversed.pending + rates.referred.pending
  return reached.approached > 0 && pending <= stillOpen * reached.approached
}

/** The usual figure weighs as much as this many approaches of the seeker's own (an assumption). */
const usualCostWeight = 5

function costOf({ hoursPerApproach }: Channel, approached: number, loggedHours: number | undefined): number {
  if (loggedHours === undefined) return hoursPerApproach
  return (hoursPerApproach * usualCostWeight + loggedHours) / (usualCostWeight + approached)
}

function loggedHoursByChannel({ activities }: NetworkingRecord): ReadonlyMap<string, number> {
  const hours = new Map<string, number>()
  for (const activity of activities) {
    if (activity.type !== 'hours_logged') continue
    hours.set(activity.channel, (hours.get(activity.channel) ?? 0) + activity.minutes / 60)
  }
  return hours
}
