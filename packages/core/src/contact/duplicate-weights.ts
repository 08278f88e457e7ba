import type { NameAgreement } from './duplicate-names.ts'

type Weights = Readonly<Record<NameAgreement, number>> & Readonly<Record<string, number>>

/**
 * How much each agreement speaks for or against one person, in natural log-odds.
 *
 * The form is Fellegi and Sunter's (1969, JASA 64:1183), which takes the agreements as independent. The figures are
 * assumptions, chosen so that a name alone never makes a likely duplicate, and that an e-mail address or a profile
 * shared under two clashing names does not either; nor does a mailbox that father and son share, who work together.
 */
export const duplicateWeights = {
  same_email: 7,
  same_role_email: 1.5,
  different_email: -1,
  same_profile: 8,
  different_profile: -3,
  same_name: 4.5,
  transposed_name: 4,
  partial_name: 3.5,
  nickname: 3.2,
  name_initial: 1.5,
  similar_name: 1,
  one_name_part: 0.5,
  other_names_differ: -2,
  different_name: -4,
  different_generation: -9,
  one_generation: -6,
  same_employer: 2.5,
  different_employer: -0.7,
  same_job_title: 1,
} as const satisfies Weights

/** The odds that two contacts are one person, before they are compared (an assumption). */
export const duplicatePrior = -4

/** The probability from which two contacts are a possible or a likely duplicate (assumptions). */
export const duplicateThresholds = { possible: 1 / 3, likely: 0.9 } as const

/**
 * What many people share says little: an e-mail address or profile of several names, a name of several contacts.
 *
 * Of `n` sharing, the weight falls by ln(n − 1): with n − 1 others it could be any of them.
 */
export function weightOfCommon(sharing: number): number {
  return sharing > 2 ? -Math.log(sharing - 1) : 0
}
