import type { FunnelRate } from '../../funnel/funnel-step.ts'
import type { Sentences } from '../sentences.ts'
import { counted, plural } from './numbers.ts'

/** Names of the steps from a first approach to an offer. */
export const steps: Sentences['steps'] = {
  approached: 'people approached',
  replied: 'people who answered',
  conversed: 'people you talked with',
  referred: 'people who passed you on',
  interviewed: 'people who brought an interview',
  offered: 'people who brought an offer',
}

/** What is tried at each step. */
export const tries: Readonly<Record<FunnelRate, Sentences['outcomes']['offer']>> = {
  replied: ({ count }) => plural(count, 'approach', 'approaches'),
  conversed: ({ count }) => plural(count, 'answer'),
  referred: ({ count }) => plural(count, 'conversation'),
  interviewed: ({ count }) => plural(count, 'referral'),
  offered: ({ count }) => plural(count, 'interview'),
}

/** What a goal counts. */
export const outcomes: Sentences['outcomes'] = {
  interview: ({ count }) => counted(count, 'interview'),
  offer: ({ count }) => counted(count, 'offer'),
}

/** What the gap is measured in. */
export const indicators: Sentences['indicators'] = {
  approaches_per_week: 'people you approach',
  replies_per_week: 'people who answer',
  conversations_per_week: 'people you talk with',
  referrals_per_week: 'people who pass you on',
  interviews_per_week: 'interviews',
  offers_per_week: 'offers',
  hours_per_week: 'hours for networking',
  contacts: 'people you know',
  channels_tried: 'kinds of places tried',
  trusted_ties: 'people close enough to talk about work',
  follow_ups_due: 'people to follow up with',
  updates_due: 'people to tell how it is going',
  thanks_owed: 'favors to thank for',
  ties_cooling: 'ties growing quiet',
  help_given: 'favors given',
}

/** The unit of each measure. */
export const units: Sentences['units'] = {
  approaches_per_week: 'people a week',
  replies_per_week: 'people a week',
  conversations_per_week: 'people a week',
  referrals_per_week: 'people a week',
  interviews_per_week: 'interviews a week',
  offers_per_week: 'offers a week',
  hours_per_week: 'hours a week',
  contacts: 'people',
  channels_tried: 'kinds of places',
  trusted_ties: 'people',
  follow_ups_due: 'people',
  updates_due: 'people',
  thanks_owed: 'favors',
  ties_cooling: 'people',
  help_given: 'favors',
}

/** Whether and how the gap can be filled. */
export const fills: Sentences['fills'] = {
  no_goal: 'You have not set a goal yet.',
  goal_met: 'You have reached your goal.',
  goal_passed: 'The date of your goal has passed.',
  on_track: 'You are on track.',
  move_hours: 'The same hours, spent elsewhere, would do.',
  more_hours: 'More hours a week would do.',
  out_of_reach: 'The goal is out of reach in the time left; a later date or a smaller goal may not be.',
}
