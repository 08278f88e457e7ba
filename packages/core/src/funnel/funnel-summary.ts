import { type AnswerCurve, answerCurve, answeredShare } from '../evidence/answer-curve.ts'
import { millisecondsPerDay } from '../value/days.ts'
import { byRate } from './by-step.ts'
import type { ChannelSummary } from './channel-summary.ts'
import { countItems } from './count-items.ts'
import { addOpen, type ChannelCounts, type FunnelCounts, type StepCount } from './funnel-counts.ts'
import type { FunnelItem } from './funnel-item.ts'
import type { FunnelRate } from './funnel-step.ts'

/** The funnel as plain JSON data without a moment, by channel id. */
export type FunnelSummary = Readonly<Record<string, ChannelSummary>>

/** Summarizes how far the people approached came, to be read as of any later moment. */
export function summarizeFunnel(items: readonly FunnelItem[]): FunnelSummary {
  const byChannel = new Map<string, FunnelItem[]>()
  for (const item of items) {
    const entries = byChannel.get(item.channel)
    if (entries) entries.push(item)
    else byChannel.set(item.channel, [item])
  }
  return Object.fromEntries([...byChannel].map(([channel, own]) => [channel, countItems(own)]))
}

/**
 * Reads a funnel as of one moment, provided that nothing was logged since it was summarized.
 *
 * Every open attempt counts as tried by the share of answers that would have come by then, and the rest is pending.
 */
export function funnelAt(funnel: FunnelSummary, now: Date, curve: AnswerCurve = answerCurve): FunnelCounts {
  return Object.fromEntries(
    Object.entries(funnel).map(([channel, summary]) => [channel, countsAt(summary, now, curve)]),
  )
}

function countsAt({ reached, successes, open }: ChannelSummary, now: Date, curve: AnswerCurve): ChannelCounts {
  const countOf = (rate: FunnelRate): StepCount => {
    let [trials, pending] = [successes[rate], 0]
    // The latest first, so that their shares rise.
    const groups = open[rate].toReversed().map(({ since, people, weighted: attempts }) => {
      const share = answeredShare((now.getTime() - since) / millisecondsPerDay, curve)
      trials += attempts * share
      pending += people * (1 - share)
      return { attempts, share }
    })
    return { successes: successes[rate], open: addOpen(groups), trials, pending }
  }
  return { reached, rates: byRate(countOf) }
}
