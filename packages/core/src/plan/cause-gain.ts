import type { CauseCode } from '../diagnosis/cause.ts'
import { pathRate } from '../funnel/path-rate.ts'
import { betaMean } from '../statistics/beta.ts'
import type { PlanInput } from './candidate.ts'

/** One action closes a quarter of what a cause costs (an assumption). */
const closedByOne = 0.25

/** No cause is credited with more than this many times what the week brings as it is (an assumption). */
const maxTimes = 10

/**
 * Referrals a week to be expected from one action against each cause found.
 *
 * A cause takes a factor of e to the minus of its log-shortfall; taking it away gives that factor back, as sure as the
 * cause is. The week is counted at today's pace or at that which the goal needs, whichever is more, at least one person.
 */
export function causeGains({ situation, gap, diagnosis }: PlanInput): ReadonlyMap<CauseCode, number> {
  const people = Math.max(1, situation.pace.perWeek, gap.target?.perWeek?.approached ?? 0)
  const perWeek = people * betaMean(pathRate(situation.rates.overall, 'referred'))
  return new Map(
    diagnosis.causes.map(({ code, probability, logShortfall }) => {
      const times = Math.min(maxTimes, Math.expm1(logShortfall))
      return [code, closedByOne * probability * times * perWeek]
    }),
  )
}
