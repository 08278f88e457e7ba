import type { EvidenceKey } from './grades.ts'

/** A figure that decides something, with its unit and its source. */
export type Threshold = {
  /** The threshold, in its unit. */
  readonly value: number
  /** The unit of the value, in words. */
  readonly unit: string
  /** The research the threshold rests on. */
  readonly evidence: EvidenceKey
}

/** The figures at which a rule speaks up. */
export const thresholds = {
  leakCertainty: { value: 0.8, unit: 'probability', evidence: 'leak_certainty' },
  memoryWeight: { value: 0.5, unit: 'share', evidence: 'memory_discount' },
  sharedLuck: { value: 0.1, unit: 'correlation', evidence: 'shared_luck' },
  thanksDue: { value: 1, unit: 'days', evidence: 'thanks_within_a_day' },
  dormant: { value: 1_095, unit: 'days', evidence: 'dormant_ties' },
  outreachClosed: { value: 30, unit: 'days', evidence: 'answer_delay' },
  updateInterval: { value: 30, unit: 'days', evidence: 'monthly_update' },
  yearlyFading: { value: 0.15, unit: 'share a year', evidence: 'ties_fade' },
  kinFading: { value: 0.5, unit: 'times as fast', evidence: 'kin_fade_slower' },
  reciprocityWindow: { value: 90, unit: 'days', evidence: 'reciprocity_window' },
  lowEffort: { value: 5, unit: 'hours a week', evidence: 'weekly_effort' },
  peopleList: { value: 100, unit: 'contacts', evidence: 'people_list' },
  interviewsWithoutOffer: { value: 8, unit: 'interviews', evidence: 'interviews_without_offer' },
  applicationsPerInterview: { value: 40, unit: 'applications', evidence: 'applications_per_interview' },
} as const satisfies Record<string, Threshold>
