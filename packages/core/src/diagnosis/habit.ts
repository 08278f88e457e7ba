import { thresholds } from '../evidence/thresholds.ts'
import { type Beta, betaCdf } from '../statistics/beta.ts'
import { minInteger } from '../statistics/min-integer.ts'
import { addDays } from '../value/days.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { type HabitCode, habitTable } from './habit-table.ts'
import { lookAgainAfterDays } from './looks.ts'

/** How many turns were taken, and how many of them badly. */
export type Habit = { readonly bad: number; readonly total: number; readonly because: DiagnosisReason }

/** Counts a habit as it was at a moment, today's or an earlier one, as far as the record tells. */
export type CountHabit = (input: DiagnosisInput, at: Date) => Habit

/** Beforehand, the share of bad turns is about the tolerated one: as sure as after this many turns (an assumption). */
export const habitWeight = 6

/** Fewer bad turns than this are no habit (an assumption). */
export const minBadTurns = 4

/** A week ago it must have been as probable as this, more likely than not (an assumption). */
export const earlierCertainty = 0.5

/** Making a habit good brings back half of what its bad turns beyond those tolerated would have brought (an assumption). */
const broughtBack = 0.5

/**
 * Turns the counting of a habit into a rule: suspected as soon as there is one bad turn.
 *
 * It is named from four bad turns on, where their share is above the tolerated one with 0.8 or more, and was more likely than not
 * a week ago.
 */
export function suspectHabit(code: HabitCode, count: CountHabit): (input: DiagnosisInput) => readonly Suspicion[] {
  const { tolerated } = habitTable[code]
  return (input) => {
    const { now } = input.situation
    const habit = count(input, now)
    if (habit.bad === 0) return []
    const goodTurns = goodTurnsOf(code, habit)
    const isAbove = (turns: Beta): number => betaCdf(turns, 1 - tolerated)
    const probability = isAbove(goodTurns)
    const earlier = isAbove(goodTurnsOf(code, count(input, addDays(now, -lookAgainAfterDays[0]))))
    const isSure = probability >= thresholds.leakCertainty.value && earlier >= earlierCertainty
    const beyond = Math.max(0, goodTurns.b / (goodTurns.a + goodTurns.b) - tolerated)
    return [
      {
        probability,
        isSettled: isSure && habit.bad >= minBadTurns,
        logShortfall: Math.log1p(broughtBack * beyond),
        because: [habit.because],
        changedBy: [changeByTurns(code, goodTurns)],
      },
    ]
  }
}

/** What is known of the share of good turns. */
function goodTurnsOf(code: HabitCode, { bad, total }: Habit): Beta {
  const { tolerated } = habitTable[code]
  return { a: habitWeight * (1 - tolerated) + total - bad, b: habitWeight * tolerated + bad }
}

function changeByTurns(code: HabitCode, goodTurns: Beta): DiagnosisReason {
  const { tolerated, canMend } = habitTable[code]
  const bad = goodTurns.b - habitWeight * tolerated
  const turns = canMend ? turnsToMend(goodTurns, bad, 1 - tolerated) : successesToClear(goodTurns, 1 - tolerated)
  return { code: 'would_change_turns', facts: { habit: code, turns }, evidence: 'habit_tolerance' }
}

/** How many bad turns must be made good for the share of good ones to no longer surely fall short. */
function turnsToMend({ a, b }: Beta, bad: number, reference: number): number {
  const isEnough = (turns: number): boolean =>
    turns >= bad || betaCdf({ a: a + turns, b: b - turns }, reference) < thresholds.leakCertainty.value
  return minInteger(1, isEnough)
}

/** How many successes in a row would make a rate no longer surely fall short of its reference. */
export function successesToClear({ a, b }: Beta, reference: number): number {
  return minInteger(1, (successes) => betaCdf({ a: a + successes, b }, reference) < thresholds.leakCertainty.value)
}
