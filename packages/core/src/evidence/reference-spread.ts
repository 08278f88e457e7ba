import { type EvidenceGrade, type EvidenceKey, gradeByEvidence } from './grades.ts'

/**
 * How far what is usual may lie from a published mean: the standard deviation of its logarithm, by grade (assumptions).
 *
 * A mean that nobody measured on job seekers is no line; half of all such means lie a tenth off or more.
 */
export const referenceSpread = {
  A: 0.05,
  B: 0.1,
  C: 0.15,
  D: 0.15,
  E: 0.1,
  assumption: 0.15,
} as const satisfies Record<EvidenceGrade, number>

/** What is usual: log-normal around a published mean. */
export type Reference = { readonly mean: number; readonly spread: number; readonly evidence: EvidenceKey }

/** What is usual according to a source. */
export function referenceOf(mean: number, key: EvidenceKey): Reference {
  return { mean, spread: referenceSpread[gradeByEvidence[key]], evidence: key }
}
