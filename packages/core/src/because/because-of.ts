import type { EvidenceKey } from '../evidence/grades.ts'

/**
 * Why a conclusion holds: a code, the facts behind it, and the research it rests on.
 *
 * `Facts` maps each code to what it states: rates are 0 to 1, durations in the unit named. `contactIds` and
 * `activityIds` name where in the record it was read, a handful at most. A reason that names a channel says whether
 * that channel is sensitive.
 */
export type BecauseOf<Facts, Codes extends keyof Facts = keyof Facts> = {
  [Code in Codes]: {
    /** What the reason says, as a code. */
    readonly code: Code
    /** The figures and names behind it: rates 0 to 1, durations in the unit named. */
    readonly facts: Readonly<Facts[Code]>
    /** The research or the log it rests on. */
    readonly evidence: EvidenceKey
    /** Ids of contacts it was read from, a handful at most; absent where none are named. */
    readonly contactIds?: readonly string[]
    /** Ids of activities it was read from, a handful at most; absent where none are named. */
    readonly activityIds?: readonly string[]
  } & (Facts[Code] extends { readonly channel: string }
    ? {
        /** Whether the channel named reveals something private; only where a channel is named. */
        readonly isSensitive: boolean
      }
    : {
        /** Whether the channel named reveals something private; only where a channel is named. */
        readonly isSensitive?: never
      })
}[Codes]
