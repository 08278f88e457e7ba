import { type AnswerCurve, answerCurve, answeredShare } from '../evidence/answer-curve.ts'
import { daysBetween } from '../value/days.ts'
import { addCounts, type ChannelCounts, emptyChannelCounts, type FunnelCounts } from './funnel-counts.ts'
import type { FunnelItem } from './funnel-item.ts'
import { funnelRates, funnelSteps } from './funnel-step.ts'

/** Adds people who came so far, and no further yet, to a funnel. */
export function addItem(
  funnel: FunnelCounts,
  item: FunnelItem,
  now: Date,
  curve: AnswerCurve = answerCurve,
): FunnelCounts {
  const before = funnel[item.channel] ?? emptyChannelCounts
  return { ...funnel, [item.channel]: addCounts(before, countItem(item, now, curve)) }
}

/**
 * Counts people by the steps they passed and the one that is open.
 *
 * A step passed is a success. The open step counts as tried by the share of answers that would have come by now, and
 * never as failed before that.
 */
export function countItem({ people, step, steppedAt, weight }: FunnelItem, now: Date, curve: AnswerCurve): ChannelCounts {
  const furthest = funnelSteps.indexOf(step)
  const tried = answeredShare(daysBetween(steppedAt, now), curve)
  const reached = { ...emptyChannelCounts.reached }
  for (const passed of funnelSteps.slice(0, furthest + 1)) reached[passed] = people
  const rates = { ...emptyChannelCounts.rates }
  for (const [index, rate] of funnelRates.entries()) {
    if (index < furthest) rates[rate] = { successes: people * weight, trials: people * weight, pending: 0 }
    if (index === furthest) {
      rates[rate] = { successes: 0, trials: people * weight * tried, pending: people * (1 - tried) }
    }
  }
  return { reached, rates }
}
