import type { EvidenceKey } from '../evidence/sources.ts'

/**
 * Why a conclusion holds, for a table of reasons: a code, the facts behind it, and the research it rests on.
 *
 * `Facts` maps each code to what it states: rates are 0 to 1, durations in the unit named. `contactIds` and `activityIds`
 * name where in the record it was read, a handful at most. A reason that names a channel says whether that channel is
 * sensitive.
 */
export type BecauseOf<Facts> = {
  [Code in keyof Facts]: {
    readonly code: Code
    readonly facts: Readonly<Facts[Code]>
    readonly evidence: EvidenceKey
    readonly contactIds?: readonly string[]
    readonly activityIds?: readonly string[]
  } & (Facts[Code] extends { readonly channel: string }
    ? { readonly isSensitive: boolean }
    : { readonly isSensitive?: never })
}[keyof Facts]
