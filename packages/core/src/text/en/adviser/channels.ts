import type { AdviserSentences } from '../../adviser-sentences.ts'

/** Names of the channels. */
export const channelNames: AdviserSentences['channelNames'] = {
  family: null,
  friends_and_neighbors: null,
  past_coworkers: null,
  alumni: null,
  career_center: null,
  department: null,
  professional_association: null,
  nonprofit: null,
  service_club: null,
  place_of_worship: null,
  business_function: null,
  career_fair: null,
  networking_event: null,
  social_event: null,
  online_network: null,
}

/** Why each channel works. */
export const channelWhys: AdviserSentences['channelWhys'] = {
  family_wants_to_help: 'Relatives want to help, and there is no telling whom they know.',
  friends_forget_you_are_looking: 'These people are busy with their own lives and forget that the search goes on.',
  coworkers_saw_your_work: 'People they worked with have seen what they can do and can say so.',
  alumni_share_a_past: null,
  advisers_know_employers_and_alumni:
    'Advisers there know employers who hire from their school, and alumni who like to help.',
  professors_know_the_field: 'Professors know people in their field, and classmates hear where others were hired.',
  leaders_of_the_profession_meet_there: 'The leaders of their profession meet there and hear of openings early.',
  hiring_authorities_volunteer: null,
  business_people_are_members: null,
  committee_members_like_to_help: null,
  connected_people_come_to_meet: null,
  recruiters_come_to_hire: null,
  everyone_there_wants_to_meet: null,
  relaxed_talk_builds_rapport: null,
  weak_ties_bring_new_information: 'People they know a little hear of other jobs than their close circle does.',
}

/** How to get into each channel. */
export const channelWaysIn: AdviserSentences['channelWaysIn'] = {
  reach_every_relative: 'Stay in touch with everybody in the immediate and extended family, cousins and in-laws too.',
  send_short_update: 'Send a short e-mail now and then on how the search is going.',
  reconnect_without_asking: null,
  search_alumni_directory: "Look through their school's alumni directory.",
  attend_alumni_event: null,
  book_adviser: null,
  attend_employer_visit: 'Look up which employers visit their school, and go.',
  visit_office_hours: null,
  attend_department_event: "Go to their department's talks and gatherings.",
  attend_as_guest: null,
  make_own_connections: 'Once there, make connections of their own.',
  read_newsletter_for_events: null,
  volunteer_where_employers_sit: null,
  work_beside_board_members: 'Choose a task beside board members.',
  tell_religious_leader: 'Tell their religious leader about the search.',
  join_volunteer_committee: null,
  attend_conference_or_after_hours: null,
  register_for_fair: null,
  attend_open_event: null,
  accept_invitations: null,
  write_short_personal_message: 'Write a short, personal message; say what the connection is.',
}

/** The first things to do in each channel. */
export const channelFirstSteps: AdviserSentences['channelFirstSteps'] = {
  list_relatives: 'Write down all their relatives, cousins and in-laws too; leave nobody out.',
  call_two_relatives: 'Call two relatives they have not talked with for a while.',
  ask_whom_they_know: 'Ask two relatives whom they know in the field; there is no telling without asking.',
  write_update: 'Write friends and neighbors a five-line e-mail on the search: what it is for, and how it is going.',
  name_target_employers: 'Tell two friends which employers they would like, and ask whom the friends know there.',
  update_monthly: 'Put a date in the calendar, a month from now, for the next update to friends and neighbors.',
  list_past_coworkers: 'Write down everyone they have worked with, job by job.',
  ask_about_their_work: 'Write to one past co-worker, and ask about their present work.',
  offer_help_first: 'Offer one past co-worker something useful before asking for anything.',
  find_alumni_at_employers: 'Find three people from their school who work at employers they would like.',
  ask_alumni_for_their_story: 'Write to one person from their school, and ask how that person got there.',
  meet_adviser: 'Book a talk with an adviser at the career center, and say which employers they would like.',
  talk_at_employer_visit: 'Sign up for the next employer visit at their school, and ask one visitor about the work.',
  ask_adviser_for_alumni: 'Ask the career center for two alumni in their field to write to.',
  tell_professor: 'Tell one professor or adviser in their department about the search.',
  ask_two_classmates: null,
  ask_for_department_alumni: 'Ask their department for one graduate in their field to write to.',
  find_chapter: 'Find the nearest association in their field, and ask to come as a guest.',
  find_open_meeting: null,
  ask_two_members: null,
  look_up_the_board: 'Choose a non-profit group they care about, and look up who sits on its board.',
  offer_your_skill: 'Offer a non-profit group an evening of the work they want to be known for.',
  work_beside_a_board_member: null,
  find_club_meeting: null,
  ask_for_guest_visit: 'Ask a service club, or a member they know, about coming once as a guest.',
  meet_two_club_members: 'Go to one club meeting, talk with two members, and leave with their names.',
  tell_leader_you_are_looking: 'Tell their religious leader what the search is for.',
  help_a_committee: "Offer a committee at their place of worship an evening's help.",
  sign_up_for_one: null,
  ask_people_about_themselves: null,
  follow_up_within_two_days: 'Write two lines to each person they met, within two days of the event.',
  choose_five_employers: 'Choose five employers to talk with at the next career fair.',
  talk_before_handing_resume:
    'At the fair, talk with each employer first; hand over the résumé only when asked for it.',
  stand_by_food_or_exit: null,
  find_shared_connections: 'Find three people in their field online who share a connection with them.',
  ask_for_their_story: 'Write to one person with a shared connection, and ask how that person got there.',
  follow_up_once: null,
}

/** How well one knows people met through a channel. */
export const ties: AdviserSentences['ties'] = {
  close: 'people close to them',
  warm: 'people they share something with',
  cold: 'people new to them',
}

/** Whom a channel reaches. */
export const reaches: AdviserSentences['reaches'] = {
  people_you_know: 'only people they know already',
  new_people: null,
}
