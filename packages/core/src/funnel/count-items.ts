import { type AnswerCurve, answerCurve, answeredShare } from '../evidence/answer-curve.ts'
import { daysBetween } from '../value/days.ts'
import { type ChannelCounts, combineFunnels, type FunnelCounts, type StepCount } from './funnel-counts.ts'
import type { FunnelItem } from './funnel-item.ts'
import { type FunnelStep, funnelRates, funnelSteps, stepOrder } from './funnel-step.ts'

/** Adds people who came so far, and no further yet, to a funnel. */
export function addItem(
  funnel: FunnelCounts,
  item: FunnelItem,
  now: Date,
  curve: AnswerCurve = answerCurve,
): FunnelCounts {
  return combineFunnels(funnel, { [item.channel]: countItems([item], now, curve) })
}

/**
 * Counts people of one channel by the steps they passed and the one that is open.
 *
 * A step passed is a success. The open step counts as tried by the share of answers that would have come by now, and
 * never as failed before that.
 */
export function countItems(items: readonly FunnelItem[], now: Date, curve: AnswerCurve): ChannelCounts {
  const reached = { approached: 0, replied: 0, conversed: 0, referred: 0, interviewed: 0, offered: 0 }
  const rates = {
    replied: noTries(),
    conversed: noTries(),
    referred: noTries(),
    interviewed: noTries(),
    offered: noTries(),
  }
  for (const { people, step, steppedAt, weight } of items) {
    for (const passed of funnelSteps) if (isPassed(passed, step)) reached[passed] += people
    for (const rate of funnelRates) {
      if (isPassed(rate, step)) addTries(rates[rate], people * weight, 1, 0)
      else {
        const tried = answeredShare(daysBetween(steppedAt, now), curve)
        addTries(rates[rate], people * weight * tried, 0, people * (1 - tried))
        break
      }
    }
  }
  return { reached, rates }
}

type Tries = { -readonly [Key in keyof StepCount]: StepCount[Key] }

function noTries(): Tries {
  return { successes: 0, trials: 0, pending: 0 }
}

function addTries(tries: Tries, trials: number, successShare: 0 | 1, pending: number): void {
  tries.trials += trials
  tries.successes += trials * successShare
  tries.pending += pending
}

function isPassed(step: FunnelStep, furthest: FunnelStep): boolean {
  return stepOrder[step] <= stepOrder[furthest]
}
