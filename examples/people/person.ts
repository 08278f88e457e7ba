import type { Channel, NetworkingRecordInput } from '@tiecraft/core'

/** Somebody made up: their record, and how a portal would ask for their review. */
export type Person = {
  /** Their record as of a moment. */
  readonly recordAt: (now: Date) => NetworkingRecordInput
  /** The catalogue of their portal; the one of core if absent. */
  readonly channels?: readonly Channel[]
  /** Days since the portal took the record; nobody can enter a goal whose date has passed. */
  readonly enteredDaysAgo?: number
}
