/**
 * How much a source can bear.
 *
 * A: trial, causal study or meta-analysis. B: peer-reviewed observation. C: a vendor's data, large but without methods.
 * D: practitioners' claim. E: our own measurement on public files. assumption: none found; a choice of this library.
 */
export const evidenceGrades = ['A', 'B', 'C', 'D', 'E', 'assumption'] as const

/** How strong evidence is, as a code. */
export type EvidenceGrade = (typeof evidenceGrades)[number]

/** The grade of every source, apart from its words, which only those who print them need. */
export const gradeByEvidence = {
  reply_by_tie: 'assumption',
  conversation_after_reply: 'assumption',
  referral_per_conversation: 'assumption',
  interview_per_referral: 'C',
  interview_per_application: 'C',
  offer_per_interview: 'C',
  answer_delay: 'E',
  later_step_delay: 'assumption',
  memory_discount: 'assumption',
  shared_luck: 'assumption',
  contact_layers: 'B',
  ties_fade: 'D',
  kin_fade_slower: 'assumption',
  revive_the_less_familiar: 'B',
  longer_gap_longer_talk: 'B',
  monthly_update: 'assumption',
  dormant_ties: 'B',
  stages_take_time: 'D',
  follow_up_once: 'D',
  stalled_tie: 'assumption',
  thanks_within_a_day: 'C',
  thanks_brings_help: 'A',
  ask_spoils_thanks: 'D',
  weak_ties_move_careers: 'A',
  volunteering: 'B',
  skill_and_motivation: 'A',
  intensity_is_not_enough: 'A',
  weekly_effort: 'D',
  people_list: 'D',
  target_list: 'D',
  interviews_without_offer: 'D',
  applications_per_interview: 'D',
  help_is_underestimated: 'A',
  socializing_feels_better_than_feared: 'B',
  reciprocity_window: 'assumption',
  habit_tolerance: 'assumption',
  gap_targets: 'assumption',
  leak_certainty: 'assumption',
  import_channel: 'assumption',
  import_pace: 'assumption',
  own_log: 'E',
  market_reported: 'C',
  own_word: 'D',
} as const satisfies Record<string, EvidenceGrade>

/** The key of a source of evidence. */
export type EvidenceKey = keyof typeof gradeByEvidence
