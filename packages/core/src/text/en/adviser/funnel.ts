import type { AdviserSentences } from '../../adviser-sentences.ts'

/** Names of the steps from a first approach to an offer. */
export const steps: AdviserSentences['steps'] = {
  approached: null,
  replied: null,
  conversed: 'people they talked with',
  referred: 'people who passed them on',
  interviewed: null,
  offered: null,
}

/** What the gap is measured in. */
export const indicators: AdviserSentences['indicators'] = {
  approaches_per_week: 'people they approach',
  replies_per_week: null,
  conversations_per_week: 'people they talk with',
  referrals_per_week: 'people who pass them on',
  interviews_per_week: null,
  offers_per_week: null,
  hours_per_week: null,
  contacts: 'people they know',
  channels_tried: null,
  trusted_ties: null,
  follow_ups_due: null,
  updates_due: null,
  thanks_owed: null,
  ties_cooling: null,
  help_given: null,
}

/** Whether and how the gap can be filled. */
export const fills: AdviserSentences['fills'] = {
  no_goal: 'They have not set a goal yet.',
  goal_met: 'They have reached their goal.',
  goal_passed: 'The date of their goal has passed.',
  on_track: 'They are on track.',
  move_hours: null,
  more_hours: null,
  out_of_reach: null,
}
