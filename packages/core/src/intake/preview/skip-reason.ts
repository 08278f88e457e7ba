import type { Issues } from '../../issue/issue.ts'
import type { ImportSource } from '../import-source.ts'
import type { ImportedKind } from '../imported-id.ts'

/** What each reason to leave an entry out states. */
export type SkipFacts = {
  /** The seeker said so. */
  readonly left_out_by_choice: object
  /** The record holds as many as it can. */
  readonly record_full: {
    /** The maximum allowed. */
    readonly maximum: number
  }
  /** It names somebody who is left out. */
  readonly person_left_out: object
  /** The seeker logged the same with the same person on the same day. */
  readonly logged_already: object
  /** The employer is on the list already. */
  readonly employer_listed: object
  /** A record cannot hold it. */
  readonly not_valid: {
    /** What is wrong with it, at least one issue. */
    readonly issues: Issues
  }
}

/** Why an entry is left out, as a code. */
export type SkipCode = keyof SkipFacts

/** Why an entry is left out. */
export type SkipReason = {
  [Code in SkipCode]: {
    /** What it is, as a code. */
    readonly code: Code
    /** What it rests on. */
    readonly facts: SkipFacts[Code]
  }
}[SkipCode]

/** An entry that is left out. */
export type SkippedEntry = {
  /** What it is. */
  readonly kind: ImportedKind
  /** Its key in the files. */
  readonly key: string
  /** Its name, where it is a person or an employer. */
  readonly name?: string
  /** Where it stands. */
  readonly source: ImportSource
  /** Why it is left out. */
  readonly because: SkipReason
}
