import { answeredShare } from '../evidence/answer-curve.ts'
import type { StepRates } from '../funnel/estimate-rates.ts'
import type { FunnelItem } from '../funnel/funnel-item.ts'
import { type FunnelRate, type FunnelStep, funnelSteps, stepOrder } from '../funnel/funnel-step.ts'
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
  const groups = new Map<number, OpenApproaches[number]>()
  const chanceOf = chancesByStep(situation, outcome)
  for (const item of situation.items) {
    const stepsLeft = stepOrder[outcome] - stepOrder[item.step]
    if (stepsLeft <= 0) continue
    const ageDays = Math.max(0, Math.floor(daysBetween(item.steppedAt, situation.now)))
    const key = ageDays * funnelSteps.length + stepsLeft
    const group = groups.get(key)
    const answered = group ? group.answered : answeredShare(ageDays)
    const { next, rest } = chanceOf(item)
    const expected = (group?.expected ?? 0) + (item.people * next * rest) / (1 - next * answered)
    if (expected > 0) groups.set(key, { stepsLeft, ageDays, answered, expected })
  }
  return [...groups.values()].filter(({ answered }) => answered < latest)
}

/** The last share of the answer curve: nothing is expected to come after it. */
const latest = answeredShare(Number.MAX_SAFE_INTEGER)

/** The rates from a step to an outcome: that of the next step, and all later ones in one. */
type Chance = { readonly next: number; readonly rest: number }

/** The chance of an outcome by channel and step, each looked up once. */
function chancesByStep({ rates: { overall, byChannel } }: Situation, outcome: FunnelRate) {
  const known = new Map<string, Map<FunnelStep, Chance>>()
  return ({ channel, step }: FunnelItem): Chance => {
    const ofChannel = known.get(channel) ?? new Map<FunnelStep, Chance>()
    known.set(channel, ofChannel)
    const chance = ofChannel.get(step) ?? chanceOf(byChannel.get(channel) ?? overall, step, outcome)
    ofChannel.set(step, chance)
    return chance
  }
}

function chanceOf(rates: StepRates, step: FunnelStep, outcome: FunnelRate): Chance {
  const [next = 0, ...later] = stepsBetween(step, outcome).map((rate) => rates[rate].mean)
  return { next, rest: later.reduce((product, mean) => product * mean, 1) }
}

/** How many outcomes open approaches are expected to bring within so many weeks. */
export function expectedFromOpen(open: OpenApproaches, weeks: number): number {
  return open.reduce(
    (sum, { stepsLeft, ageDays, expected }) => sum + expected * arrivedAfterSilence(ageDays, weeks * 7, stepsLeft),
    0,
  )
}
