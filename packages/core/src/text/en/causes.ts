import type { Sentences } from '../sentences.ts'

/** What each cause means, in words nobody needs to be ashamed of. */
export const causes: Sentences['causes'] = {
  too_little_effort: 'You are not approaching enough people for the goal you set.',
  leak_at_step: 'One step leads to the next less often than usual.',
  wrong_channels: 'Your time goes to places that bring little; other places would bring more.',
  premature_asks: 'You ask for business before trust has grown.',
  unthanked_help: 'People who helped you have not been thanked yet.',
  one_way_taking: 'Recently you have received more help than you have given.',
  lapsed_upkeep: 'Ties that were alive have gone quiet.',
  no_updates: 'The people closest to you may have forgotten that you are still looking.',
  not_a_networking_problem: 'It is not your networking. Something happens later, in the interviews or with the résumé.',
}

/** What it means that a step leaks. */
export const leaks: Sentences['leaks'] = {
  replied: 'Few of the people you approach answer.',
  conversed: 'Answers seldom become a conversation.',
  referred: 'Your conversations do not lead to referrals.',
  interviewed: 'Referrals seldom become an interview.',
}

/** What to do about each cause. */
export const actions: Sentences['actions'] = {
  book_weekly_hours: 'Book fixed hours for networking in your week, like an appointment.',
  approach_more_people: 'Plan for twice as many people as feels right; most are more willing to help than you think.',
  practice_leaking_step: 'Practice the step that gets stuck with a friend or a coach before you try it again.',
  set_small_goal_for_step: 'Set yourself a small goal for the step that gets stuck, one that you can reach this week.',
  shorten_message: 'Write fewer than 100 words: what connects you, and whether they have 20 minutes to talk.',
  book_follow_up_time: 'Book one time a week to follow up, once, with everybody who has not answered.',
  offer_two_times: 'When somebody answers, offer two times for a short talk.',
  decide_to_answer_same_day: 'Decide now: when an answer comes, you propose a time the same day.',
  show_target_list: 'Show a list of employers you would like, and ask who knows somebody there.',
  expect_more_help: 'Ask one more person this week than feels right; most are more willing to help than you think.',
  brief_whoever_refers: 'Give the people who refer you three lines about you that they can pass on.',
  set_day_to_ask_again: 'Set a day to ask everyone who referred you what came of it.',
  start_new_channel: 'Take the first step in one new place this week.',
  go_with_someone: 'Go with someone who knows people there.',
  ask_about_them_first: 'Ask what matters to them first; ask for nothing yet.',
  allow_time: 'Give it time: rapport and trust grow over several talks.',
  write_thank_yous: 'Call or write a thank-you to everyone who helped; ask for nothing in it.',
  report_what_came_of_it: 'Tell them what came of their help.',
  introduce_two_people: 'Introduce two people who could help each other.',
  offer_help_first: 'Offer something useful before you ask again.',
  revive_without_asking: 'Get back in touch with someone you lost sight of, and ask for nothing.',
  set_upkeep_reminders: 'Set reminders for the people you do not want to lose.',
  send_short_update: 'Send friends and family a short update on your search.',
  ask_for_interview_feedback: 'Call the last interviewer who was friendly, and ask what one thing you could do better.',
  practice_interviews:
    'Do a practice interview with somebody who hires in your field, or with a coach, who will be honest.',
  answer_hard_questions: 'Write down the three questions that went worst, and answer each in five sentences.',
  trust_your_networking: 'Your networking has done its part, and it will again.',
}

/** The overall answer. */
export const verdicts: Sentences['verdicts'] = {
  causes_found: 'We can see what keeps your networking from working.',
  working: 'Your networking is working. Keep going.',
  too_early: 'It is too early to tell. Keep going and note what happens.',
}

/** The answer to "should you change your networking targets?". */
export const changeTargets: Sentences['changeTargets'] = {
  yes: 'Yes: change your networking targets.',
  no: 'No: stay with the places you have.',
  too_early: 'It is too early to tell whether to change your networking targets.',
}

/** What is claimed of an hour in a channel. */
export const channelClaims: Sentences['channelClaims'] = {
  more_than_typical: 'An hour here brings more than in a typical place.',
  about_typical: 'An hour here brings about as much as in a typical place.',
  less_than_typical: 'An hour here brings less than in a typical place.',
  more_than_last_hour: 'An hour here brings more than one more hour elsewhere.',
  less_than_last_hour: 'An hour here brings less than one more hour elsewhere.',
  less_than_first: 'An hour here brings less than in the places to begin with.',
  not_open: 'This place is not open to you for now.',
}

/** What to do about a channel. */
export const channelVerdicts: Sentences['channelVerdicts'] = {
  start: 'Start here.',
  invest: 'Put more hours in.',
  keep: 'Keep going.',
  rest: 'Put no new hours in for now.',
  drop: 'Spend your hours elsewhere.',
}
