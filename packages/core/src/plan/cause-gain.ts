import type { CauseCode } from '../diagnosis/cause.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import { pathRate } from '../funnel/path-rate.ts'
import { betaMean } from '../statistics/beta.ts'

/** The share of what a cause costs that one action recovers (an assumption). */
const closedByOne = 0.25

/** The limit of a cause's credit, in multiples of what the week brings now (an assumption). */
const maxTimes = 10

/**
 * The referrals a week expected from one action against each cause.
 *
 * A cause multiplies the yield by e^(−log-shortfall). Removing the cause restores that factor, weighted by its probability.
 * The week counts people at today's pace or at the pace the goal needs, whichever is higher, and one person at least.
 */
export function causeGains({ situation, gap, diagnosis }: Conclusions): ReadonlyMap<CauseCode, number> {
  const people = Math.max(1, situation.pace.perWeek, gap.target?.perWeek?.approached ?? 0)
  const perWeek = people * betaMean(pathRate(situation.rates.overall, 'referred'))
  return new Map(
    diagnosis.causes.map(({ code, probability, logShortfall }) => {
      const times = Math.min(maxTimes, Math.expm1(logShortfall))
      return [code, closedByOne * probability * times * perWeek]
    }),
  )
}
