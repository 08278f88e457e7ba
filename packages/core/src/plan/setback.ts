/** What to do where an action does not work out. */
export const setbacks = [
  'one_line_is_enough',
  'leave_the_door_open',
  'thank_and_let_it_rest',
  'find_somebody_through_others',
  'thank_and_ask_whom_else',
  'offer_another_day',
  'leave_a_message_without_request',
  'send_it_to_three_people',
  'ask_somebody_to_come_along',
  'one_talk_is_enough',
  'do_half_of_it',
  'write_three_names',
  'choose_a_first_goal',
  'three_lines_are_enough',
] as const

/** What to do if an action does not work out, as a code. */
export type Setback = (typeof setbacks)[number]
