import type { Tie } from '../ask/published.ts'

/**
 * How true rates are drawn for the channels of one person.
 *
 * `stated`: per step (replies: per step and tie) a mean from the published Beta, and each channel around it with the
 * same weight, which is the model that core states. `near`: the same with a weight of twenty approaches. `independent`: each
 * channel from the published Beta. `alike`: one draw for all channels. `usual`: the published means themselves.
 */
type Pooling = 'stated' | 'near' | 'independent' | 'alike' | 'usual'

/** What a simulated world is like, as plain data. */
export type World = {
  readonly id: string
  /** What is assumed, in one clause. */
  readonly says: string
  readonly pooling: Pooling
  /** Standard deviation of a heavy-tailed (t, 3 degrees) deviation of each rate's log odds. */
  readonly tails: number
  /** By how much the log odds of a rate rise or fall from the middle of the search to its end. */
  readonly drift: number
  /** How alike the luck of people approached in one week and channel is: an intraclass correlation. */
  readonly luck: number
  /** By how much all log odds are up or down in good and bad spells, which last a month on average. */
  readonly mood: number
  /** The share of people who get into the log at all. */
  readonly logged: number
  /** The share of people who are filed under another channel. */
  readonly misfiled: number
  /** How many times as long answers take. */
  readonly slowness: number
  /** By how much referrals of a tie differ from the published mean. */
  readonly referrals: Readonly<Record<Tie, number>>
}
