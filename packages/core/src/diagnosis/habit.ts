import { thresholds } from '../evidence/thresholds.ts'
import { type Beta, betaCdf } from '../statistics/beta.ts'
import { expectedLogShortfall } from '../statistics/expected-log-shortfall.ts'
import { leastInteger } from '../statistics/least-integer.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { type HabitCode, habitTable } from './habit-table.ts'

/** How many turns were taken, and how many of them badly. */
export type Habit = { readonly bad: number; readonly total: number; readonly because: DiagnosisReason }

/** Everyone starts with the benefit of the doubt: as if 3 good turns and 1 bad one had been seen (an assumption). */
export const benefitOfTheDoubt = { bad: 1, good: 3 } as const

/**
 * Turns the counting of a habit into a rule: suspected as soon as there is one bad turn.
 *
 * It can be named once more turns were seen than the benefit of the doubt grants. Good turns are what may bear fruit: those
 * missing from the tolerated share are the shortfall.
 */
export function suspectHabit(
  code: HabitCode,
  count: (input: DiagnosisInput) => Habit,
): (input: DiagnosisInput) => readonly Suspicion[] {
  const { tolerated } = habitTable[code]
  return (input) => {
    const { bad, total, because } = count(input)
    if (bad === 0) return []
    const goodTurns = { a: benefitOfTheDoubt.good + total - bad, b: benefitOfTheDoubt.bad + bad }
    return [
      {
        probability: betaCdf(goodTurns, 1 - tolerated),
        isSettled: total > benefitOfTheDoubt.bad + benefitOfTheDoubt.good,
        logShortfall: expectedLogShortfall(goodTurns, 1 - tolerated),
        because: [because],
        changedBy: [changeByTurns(code, goodTurns)],
      },
    ]
  }
}

function changeByTurns(code: HabitCode, goodTurns: Beta): DiagnosisReason {
  const { tolerated, canMend } = habitTable[code]
  const turns = canMend ? turnsToMend(goodTurns, 1 - tolerated) : successesToClear(goodTurns, 1 - tolerated)
  return { code: 'would_change_turns', facts: { habit: code, turns }, evidence: 'habit_tolerance' }
}

/** How many bad turns must be made good for the share of good ones to no longer surely fall short. */
function turnsToMend({ a, b }: Beta, reference: number): number {
  const isEnough = (turns: number): boolean =>
    turns >= b - benefitOfTheDoubt.bad ||
    betaCdf({ a: a + turns, b: b - turns }, reference) < thresholds.leakCertainty.value
  return leastInteger(1, isEnough)
}

/** How many successes in a row would make a rate no longer surely fall short of its reference. */
export function successesToClear({ a, b }: Beta, reference: number): number {
  return leastInteger(1, (successes) => betaCdf({ a: a + successes, b }, reference) < thresholds.leakCertainty.value)
}
