import type { duplicateWeights } from './duplicate-weights.ts'

type ComparedCode = keyof typeof duplicateWeights

/** What each reason for or against a duplicate states: the two values as written, or how many share them. */
export type DuplicateFacts = {
  readonly [Code in ComparedCode]: {
    /** The value of the first contact, as written. */
    readonly first: string
    /** The value of the second contact, as written. */
    readonly second: string
  }
} & {
  readonly common_email: {
    /** How many different names share it. */
    readonly names: number
  }
  readonly common_profile: {
    /** How many different names share it. */
    readonly names: number
  }
  readonly common_name: {
    /** How many contacts share the name. */
    readonly contacts: number
  }
}

type DuplicateCode = keyof DuplicateFacts

/** A reason for or against two contacts being one person. */
export type DuplicateReason<Codes extends DuplicateCode = DuplicateCode> = {
  [Code in Codes]: {
    /** What agrees or differs. */
    readonly code: Code
    /** What it adds to the log-odds of one person; below 0 where it speaks against. */
    readonly weight: number
    /** The two values as written, or how many share them. */
    readonly facts: DuplicateFacts[Code]
  }
}[Codes]
