import type { Because } from '../because/reason.ts'
import { betaCdf } from '../statistics/beta.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'

/** How often something was done badly, and the share of bad turns that is still tolerable (assumptions). */
export type Habit = {
  readonly bad: number
  readonly total: number
  readonly tolerated: number
  readonly because: Because
}

/** Everyone starts with the benefit of the doubt: as if 3 good turns and 1 bad one had been seen (an assumption). */
const benefitOfTheDoubt = { bad: 1, good: 3 } as const

/** Turns the counting of a habit into a rule: suspected as soon as there is one bad turn. */
export function suspectHabit(count: (input: DiagnosisInput) => Habit): (input: DiagnosisInput) => readonly Suspicion[] {
  return (input) => {
    const { bad, total, tolerated, because } = count(input)
    return bad > 0 ? [{ probability: habitProbability(bad, total, tolerated), because: [because] }] : []
  }
}

/** The probability that more than a tolerated share of somebody's turns are bad ones, from those counted. */
function habitProbability(bad: number, total: number, tolerated: number): number {
  return 1 - betaCdf({ a: benefitOfTheDoubt.bad + bad, b: benefitOfTheDoubt.good + total - bad }, tolerated)
}
