import type { AdviserSentences } from '../../adviser-sentences.ts'

/** What each cause means. */
export const causes: AdviserSentences['causes'] = {
  too_little_effort: 'They are not approaching enough people for the goal they set.',
  leak_at_step: null,
  wrong_channels: 'Their time goes to places that bring little; other places would bring more.',
  premature_asks: 'They ask for business before trust has grown.',
  unthanked_help: 'People who helped them have not been thanked yet.',
  one_way_taking: 'Recently they have received more help than they have given.',
  lapsed_upkeep: null,
  no_updates: 'The people closest to them may have forgotten that the search goes on.',
  not_a_networking_problem:
    'It is not their networking. Something happens later, in the interviews or with the résumé.',
}

/** What it means that a step leaks. */
export const leaks: AdviserSentences['leaks'] = {
  replied: 'Few of the people they approach answer.',
  conversed: null,
  referred: 'Their conversations do not lead to referrals.',
  interviewed: null,
}

/** What to do about each cause. */
export const actions: AdviserSentences['actions'] = {
  book_weekly_hours: 'Book fixed hours for networking in the week, like an appointment.',
  approach_more_people:
    'Plan for twice as many people as feels right; most are more willing to help than people think.',
  practice_leaking_step: 'Practice the step that gets stuck with a friend or a coach before the next try.',
  set_small_goal_for_step: 'Set a small goal for the step that gets stuck, one within reach this week.',
  shorten_message: 'Write fewer than 100 words: what connects both, and whether there are 20 minutes to talk.',
  book_follow_up_time: null,
  offer_two_times: null,
  decide_to_answer_same_day: 'Decide now: when an answer comes, propose a time the same day.',
  show_target_list: 'Show a list of employers they would like, and ask who knows somebody there.',
  expect_more_help: 'Ask one more person this week than feels right; most are more willing to help than people think.',
  brief_whoever_refers: 'Give the people who refer them three lines that can be passed on.',
  set_day_to_ask_again: 'Set a day to ask everyone who referred them what came of it.',
  start_new_channel: null,
  go_with_someone: null,
  ask_about_them_first: 'Ask people what matters to them first; ask for nothing yet.',
  allow_time: null,
  write_thank_yous: null,
  report_what_came_of_it: 'Tell those who helped what came of it.',
  introduce_two_people: null,
  offer_help_first: 'Offer something useful before the next request.',
  revive_without_asking: 'Get back in touch with someone lost sight of, and ask for nothing.',
  set_upkeep_reminders: 'Set reminders for the people they do not want to lose.',
  send_short_update: 'Send friends and family a short update on the search.',
  ask_for_interview_feedback: 'Call the last interviewer who was friendly, and ask what one thing could be better.',
  practice_interviews: 'Do a practice interview with somebody who hires in their field, or with a coach who is honest.',
  answer_hard_questions: null,
  trust_your_networking: 'Their networking has done its part, and it will again.',
}

/** The overall answer. */
export const verdicts: AdviserSentences['verdicts'] = {
  causes_found: 'We can see what keeps their networking from working.',
  working: 'Their networking is working. They can keep going.',
  too_early: 'It is too early to tell. They can keep going and note what happens.',
}

/** The answer to "should they change their networking targets?". */
export const changeTargets: AdviserSentences['changeTargets'] = {
  yes: 'Yes: it is time to change their networking targets.',
  no: 'No: the places they have are the right ones.',
  too_early: 'It is too early to tell whether to change their networking targets.',
}

/** What is claimed of an hour in a channel. */
export const channelClaims: AdviserSentences['channelClaims'] = {
  more_than_typical: null,
  about_typical: null,
  less_than_typical: null,
  more_than_last_hour: null,
  less_than_last_hour: null,
  less_than_first: null,
  not_open: 'This place is not open to them for now.',
}

/** What to do about a channel. */
export const channelVerdicts: AdviserSentences['channelVerdicts'] = {
  start: null,
  invest: null,
  keep: null,
  rest: null,
  drop: 'Spend the hours elsewhere.',
}
