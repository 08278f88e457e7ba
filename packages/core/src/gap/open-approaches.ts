import { answeredShare } from '../evidence/answer-curve.ts'
import type { FunnelItem } from '../funnel/funnel-item.ts'
import { type FunnelRate, stepOrder } from '../funnel/funnel-step.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { daysBetween } from '../value/days.ts'
import { arrivedAfterSilence } from './delay.ts'
import { stepsBetween } from './step-path.ts'

/** People at one step of the funnel, with the steps left and the full days since the last one. */
export type OpenApproaches = readonly {
  readonly stepsLeft: number
  readonly ageDays: number
  /** The share of answers that have come by that age. */
  readonly answered: number
  /** Outcomes expected of them without delay. */
  readonly expected: number
}[]

/**
 * Finds the people from whom an outcome may still come.
 *
 * Somebody silent for d days takes the next step with probability p (1 − F(d)) / (1 − p F(d)), F being the answer curve, and
 * the later ones as often as anybody.
 */
export function openApproaches(situation: Situation, outcome: FunnelRate): OpenApproaches {
  const groups = new Map<string, OpenApproaches[number]>()
  for (const item of situation.items) {
    if (stepOrder[item.step] >= stepOrder[outcome]) continue
    const stepsLeft = stepOrder[outcome] - stepOrder[item.step]
    const ageDays = Math.max(0, Math.floor(daysBetween(item.steppedAt, situation.now)))
    const key = `${stepsLeft} ${ageDays}`
    const before = groups.get(key)?.expected ?? 0
    const expected = before + item.people * chanceOfItem(situation, item, ageDays, outcome)
    if (expected > 0) groups.set(key, { stepsLeft, ageDays, answered: answeredShare(ageDays), expected })
  }
  return [...groups.values()].filter(({ answered }) => answered < latest)
}

/** The last share of the answer curve: nothing is expected to come after it. */
const latest = answeredShare(Number.MAX_SAFE_INTEGER)

/** The chance of an outcome, divided by the share of answers that are still to come. */
function chanceOfItem(
  { rates: { overall, byChannel } }: Situation,
  { channel, step }: FunnelItem,
  ageDays: number,
  outcome: FunnelRate,
): number {
  const rates = byChannel.get(channel) ?? overall
  const [next, ...later] = stepsBetween(step, outcome)
  if (!next) return 0
  const rest = later.reduce((product, rate) => product * rates[rate].mean, 1)
  const { mean } = rates[next]
  return (mean * rest) / (1 - mean * answeredShare(ageDays))
}

/** How many outcomes open approaches are expected to bring within so many weeks. */
export function expectedFromOpen(open: OpenApproaches, weeks: number): number {
  return open.reduce(
    (sum, { stepsLeft, ageDays, expected }) => sum + expected * arrivedAfterSilence(ageDays, weeks * 7, stepsLeft),
    0,
  )
}
