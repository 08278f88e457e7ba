import type { EvidenceKey } from '../evidence/sources.ts'

/** A fact a reason rests on: a count, a share, a duration in days, or a code. */
export type Fact = number | string

/**
 * Why a conclusion holds: a code, the facts behind it, and the research it rests on.
 *
 * Sentences are made from the code and the facts by `describeReason`; `activityIds` and `contactIds` name what in the
 * record the reason was read from, at most a handful of each.
 */
export type Because<Code extends string = string> = {
  readonly code: Code
  readonly facts: Readonly<Record<string, Fact>>
  readonly evidence: EvidenceKey
  readonly contactIds?: readonly string[]
  readonly activityIds?: readonly string[]
}
