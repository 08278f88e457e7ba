import type { duplicateWeights } from './duplicate-weights.ts'

type ComparedCode = keyof typeof duplicateWeights

/** What each reason for or against a duplicate states: the two values as written, or how many share them. */
export type DuplicateFacts = {
  readonly [Code in ComparedCode]: { readonly first: string; readonly second: string }
} & {
  readonly common_email: { readonly names: number }
  readonly common_profile: { readonly names: number }
  readonly common_name: { readonly contacts: number }
}

type DuplicateReasonCode = keyof DuplicateFacts

/** Why two contacts may, or may not, be one person; `weight` is what it adds to the log-odds. */
export type DuplicateReason = {
  [Code in DuplicateReasonCode]: {
    readonly code: Code
    readonly weight: number
    readonly facts: DuplicateFacts[Code]
  }
}[DuplicateReasonCode]
