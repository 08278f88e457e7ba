import type { DuplicateReason } from '../../contact/duplicate-reason.ts'

/** Somebody a person of the files may also be, and what speaks for it. */
export type MayBeSame = {
  /** Id of the known contact; absent where it is another person of the files. */
  readonly contactId?: string
  /** Key of the other person of the files; absent where it is a known contact. */
  readonly key?: string
  /** The probability that they are one person, 0 to 1. */
  readonly score: number
  /** What speaks for it and what against. */
  readonly reasons: readonly DuplicateReason[]
}

/** One person as the files and the record show them: their entries, and the known contact they are. */
export type MatchedPerson = {
  /** Keys of their entries, in alphabetical order. */
  readonly keys: readonly [string, ...string[]]
  /** Id of the known contact they are; absent where they are new. */
  readonly contactId?: string
  /** Why they are taken for that contact, strongest first; none where an id or a choice tells it. */
  readonly reasons: readonly DuplicateReason[]
  /** Whom they may also be, most probable first. */
  readonly mayBe: readonly MayBeSame[]
}
