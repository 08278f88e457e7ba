import type { PlanFinding } from './plan-finding.ts'
import type { PlanReason } from './plan-reason.ts'
import type { PlanTask } from './plan-task.ts'

/** Something that could be done this week. */
export type Candidate = {
  readonly task: PlanTask
  /** Minutes it takes; the usual minutes of its kind if absent. */
  readonly minutes?: number
  /** Whether it waits for an occasion, such as an event. */
  readonly isOccasion?: true
  /** Id of the channel whose hours it takes; absent where it takes those of none. */
  readonly channel?: string
  /** The most people there are, and the minutes that each takes, where the minutes of a week decide how many. */
  readonly perPerson?: { readonly minutes: number; readonly people: number }
  readonly answers: PlanFinding
  readonly because: readonly PlanReason[]
  /** Expected referrals, without those that the answer to a cause adds. */
  readonly gain: number
  /** The moment since when it is owed; absent where it is not. */
  readonly owedSince?: Date
  /** The order among what is owed, from 1; what is owed to somebody who waits comes before a reminder. */
  readonly turn?: number
  /** The moment before which it is too early. */
  readonly notBefore?: Date
  /** The moment at which it is arranged. */
  readonly arrangedAt?: Date
  /** The moment by which it must be done. */
  readonly neededBy?: Date
}
