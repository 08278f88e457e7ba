import type { EvidenceKey } from '../evidence/grades.ts'

/** What is counted as a turn of a habit and as a bad one, the share of bad turns tolerated, and why it matters. */
export type HabitRule = {
  readonly turns: string
  readonly badTurns: string
  /** No study gives these shares: every one of them is an assumption, `habit_tolerance`. */
  readonly tolerated: number
  /** Whether a bad turn can still be made good, as by a late thank-you; otherwise only new good turns outweigh it. */
  readonly canMend: boolean
  readonly evidence: EvidenceKey
}

/** The causes that are habits: something done again and again, well or badly. */
export const habitTable = {
  premature_asks: {
    turns: 'requests for a job, a referral or an introduction',
    badTurns: 'made before trust had grown',
    tolerated: 0.25,
    canMend: false,
    evidence: 'stages_take_time',
  },
  unthanked_help: {
    turns: 'favors received',
    badTurns: 'not thanked in time',
    tolerated: 0.25,
    canMend: true,
    evidence: 'thanks_brings_help',
  },
  one_way_taking: {
    turns: 'favors given and received recently',
    badTurns: 'received, once they are more than those given',
    tolerated: 0.75,
    canMend: false,
    evidence: 'reciprocity_window',
  },
  lapsed_upkeep: {
    turns: 'ties that were alive',
    badTurns: 'silent for longer than their worst-case interval',
    tolerated: 0.5,
    canMend: true,
    evidence: 'contact_layers',
  },
  no_updates: {
    turns: 'close people who have heard from the seeker before',
    badTurns: 'without news for a month',
    tolerated: 0.5,
    canMend: true,
    evidence: 'monthly_update',
  },
} as const satisfies Readonly<Record<string, HabitRule>>

export type HabitCode = keyof typeof habitTable
