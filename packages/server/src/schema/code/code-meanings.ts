import { en, type IssueCode, type PlanFinding, type PlanTaskKind, type Question } from '@tiecraft/core'

/** What each kind of question needs. */
export const questionKindMeanings: Readonly<Record<Question['kind'], string>> = {
  choice: 'One of the options.',
  choices: 'Any of the options.',
  number: 'A number within the bounds.',
  date: 'A moment with its zone.',
  scale: 'A whole number within the bounds, from little to much.',
  counts_by_channel: 'Counts for each channel that was tried.',
  helpers: 'People who helped, and whether they were thanked.',
}

/** What is wrong with an input, by code. */
export const issueMeanings: Readonly<Record<IssueCode, string>> = {
  required: 'Something that is needed is missing.',
  invalid_type: 'A value is of another type.',
  invalid_format: 'A text is written otherwise.',
  too_small: 'A value is below the least allowed.',
  too_big: 'A value is above the most allowed.',
  not_one_of: 'A value is none of those allowed.',
  unrecognized_field: 'There is a field that nobody knows.',
  unknown_channel: 'There is no channel of that id.',
  unknown_seeker: 'There is no seeker of that id.',
  unknown_contact: 'There is no contact of that id.',
  unknown_activity: 'There is no activity of that id.',
  unknown_merge: 'There is no merge of that id that could be undone.',
  unknown_api_key: 'There is no API key of that id.',
  unreachable_stage: 'In a table of rules nothing leads to a stage.',
  dead_end: 'In a table of rules a stage that is not the last leads nowhere.',
  opens_by_itself: 'In a table of rules a stage asks for nothing before the next one opens.',
  same_contact: 'Two different contacts are needed.',
  introduced_in_a_circle: 'Somebody would have introduced themselves, straight or through others.',
  not_possible_now: 'What happened is not possible in that state.',
  version_conflict: 'It was changed meanwhile.',
  duplicate_id: 'The id is used already.',
  before_contact_known: 'It happened before the contact was known.',
  in_the_future: 'It lies in the future.',
  in_the_past: 'It lies in the past.',
  goal_in_the_past: 'The date of the goal has passed.',
}

/** What each kind of planned action is. */
export const taskMeanings: Readonly<Record<PlanTaskKind, string>> = {
  thank: 'Thank somebody for all help not thanked yet.',
  follow_up: 'Follow up, once, on an approach that was not answered.',
  make_introduction: 'Introduce two contacts to each other who have both agreed.',
  follow_up_introduction: 'Ask what came of an introduction.',
  offer_introduction: 'Ask a contact whether they would like to meet another.',
  ask_someone_else: 'Look for a second person at an employer where the first does not answer.',
  ask: 'Ask somebody who trusts the seeker for an introduction or a referral.',
  talk: 'Talk with somebody so that trust grows, asking for nothing.',
  revive: 'Get back in touch with an old tie, asking for nothing.',
  send_update: 'Tell a group of close people how the search is going.',
  take_first_step: 'Take a first step into a new place.',
  meet_people: 'Talk with new people.',
  ask_people: 'Tell people one knows, not listed as contacts, what one is looking for.',
  practice: 'Do what answers a cause of the diagnosis.',
  list_people: 'Add names to the list of people one knows.',
  set_goal: 'Decide on a goal.',
  prepare_words: 'Prepare words on what one is looking for.',
  look_back: 'Look back at the week.',
}

/** What each finding is that an action answers. */
export const planFindingMeanings: Readonly<Record<PlanFinding, string>> = {
  ...en.causes,
  ...en.findings,
  thanks_owed: 'Help was received and not thanked yet.',
  introduction_promised: 'Somebody waits for an introduction both have agreed to.',
  introduction_made: 'An introduction was made a while ago.',
  contact_due: 'It is time to be in touch.',
  dormant_tie: 'An old tie could be revived.',
  update_due: 'Close people have heard nothing for a month.',
  need_meets_offer: 'One contact needs what another offers.',
  not_asked_yet: 'There is trust, and nothing was asked yet.',
  channel_worth_starting: 'A place is worth starting.',
  channel_worth_hours: 'A place is worth hours.',
  few_people_listed: 'Few people are listed.',
  no_goal: 'There is no goal.',
  every_week: 'It belongs into every week.',
}
