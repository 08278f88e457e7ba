import type { Sentences } from '../sentences.ts'

/** Names of the channels. */
export const channelNames: Sentences['channelNames'] = {
  family: 'family',
  friends_and_neighbors: 'friends and neighbors',
  past_coworkers: 'past co-workers',
  alumni: 'fellow alumni',
  career_center: 'career center',
  department: 'professors and classmates',
  professional_association: 'professional associations',
  nonprofit: 'non-profit groups',
  service_club: 'service and civic clubs',
  place_of_worship: 'place of worship',
  business_function: 'business functions and after-hours',
  career_fair: 'career fairs',
  networking_event: 'networking events',
  social_event: 'social events',
  online_network: 'online network',
}

/** Why each channel works. */
export const channelWhys: Sentences['channelWhys'] = {
  family_wants_to_help: 'Relatives want to help you, and you never know whom they know.',
  friends_forget_you_are_looking: 'They are busy with their own lives and forget that you are still looking.',
  coworkers_saw_your_work: 'People you worked with have seen what you can do and can say so.',
  alumni_share_a_past: 'A shared school is reason enough for most people to answer.',
  advisers_know_employers_and_alumni:
    'Advisers there know employers who hire from your school, and alumni who like to help.',
  professors_know_the_field: 'Professors know people in your field, and classmates hear where others were hired.',
  leaders_of_the_profession_meet_there: 'The leaders of your profession meet there and hear of openings early.',
  hiring_authorities_volunteer: 'People who hire often volunteer, and some sit on the board.',
  business_people_are_members: 'Members are often business people who know many others.',
  committee_members_like_to_help: 'People who serve on its committees are usually glad to help someone else.',
  connected_people_come_to_meet: 'Well-connected people come there to meet others.',
  recruiters_come_to_hire: 'Employers come there because they are hiring.',
  everyone_there_wants_to_meet: 'Everybody there has come to meet someone new.',
  relaxed_talk_builds_rapport: 'Relaxed talk builds rapport faster than business talk.',
  weak_ties_bring_new_information: 'People you know a little hear of other jobs than your close circle does.',
}

/** How to get into each channel. */
export const channelWaysIn: Sentences['channelWaysIn'] = {
  reach_every_relative: 'Stay in touch with everybody in your immediate and extended family, cousins and in-laws too.',
  send_short_update: 'Send a short e-mail now and then on how your search is going.',
  reconnect_without_asking: 'Get back in touch without asking for anything yet.',
  search_alumni_directory: "Look through your school's alumni directory.",
  attend_alumni_event: 'Go to an alumni gathering.',
  book_adviser: 'Book an appointment with an adviser; many centers see graduates too.',
  attend_employer_visit: 'Look up which employers visit your school, and go.',
  visit_office_hours: "Go to a professor's office hours.",
  attend_department_event: "Go to your department's talks and gatherings.",
  attend_as_guest: 'Find a way to attend a meeting as a guest.',
  make_own_connections: 'Once you are there, make connections of your own.',
  read_newsletter_for_events: 'Check the website and the newsletter for meetings open to guests.',
  volunteer_where_employers_sit: 'Volunteer where people who hire sit on the board: look up who is on it.',
  work_beside_board_members: 'Choose a task that lets you work beside board members.',
  tell_religious_leader: 'Tell your religious leader that you are looking for work.',
  join_volunteer_committee: 'Join a volunteer committee.',
  attend_conference_or_after_hours: 'Go to a conference, a meeting or an after-hours gathering.',
  register_for_fair: 'Register and find out which employers will be there.',
  attend_open_event: 'Pick an event that is open to everybody.',
  accept_invitations: 'Say yes to invitations, even for half an hour.',
  write_short_personal_message: 'Write a short, personal message; say how you are connected.',
}

/** The first things to do in each channel. Each can be said alone: something to do, with a person or a thing, and an end. */
export const channelFirstSteps: Sentences['channelFirstSteps'] = {
  list_relatives: 'Write down all your relatives, cousins and in-laws too; leave nobody out.',
  call_two_relatives: 'Call two relatives you have not talked with for a while.',
  ask_whom_they_know: 'Ask two relatives whom they know in your field; you never know until you ask.',
  write_update: 'Write friends and neighbors a five-line e-mail: what you are looking for, and how it is going.',
  name_target_employers: 'Tell two friends which employers you would like, and ask whom they know there.',
  update_monthly: 'Put a date in your calendar, a month from now, for your next update to friends and neighbors.',
  list_past_coworkers: 'Write down everyone you have worked with, job by job.',
  ask_about_their_work: 'Write to one past co-worker, and ask what they are working on now.',
  offer_help_first: 'Offer one past co-worker something useful before you ask for anything.',
  find_alumni_at_employers: 'Find three people from your school who work at employers you would like.',
  ask_alumni_for_their_story: 'Write to one person from your school, and ask how they got where they are.',
  meet_adviser: 'Book a talk with an adviser at the career center, and say which employers you would like.',
  talk_at_employer_visit: 'Sign up for the next employer visit at your school, and ask one visitor about their work.',
  ask_adviser_for_alumni: 'Ask the career center for two alumni in your field whom you may write to.',
  tell_professor: 'Tell one professor or adviser in your department what work you are looking for.',
  ask_two_classmates: 'Ask two classmates where they have worked or applied, and whom they met there.',
  ask_for_department_alumni: 'Ask your department for one graduate in your field whom you may write to.',
  find_chapter: 'Find the nearest association in your field, and ask to come as a guest.',
  find_open_meeting: "Check an association's website and newsletter for the next meeting open to guests.",
  ask_two_members: 'Go to one association meeting, and ask two members about their work.',
  look_up_the_board: 'Choose a non-profit group you care about, and look up who sits on its board.',
  offer_your_skill: 'Offer a non-profit group an evening of the work you want to be known for.',
  work_beside_a_board_member: 'Volunteer for one task beside a board member, and ask about their work.',
  find_club_meeting: 'Find out when the nearest service club meets, such as Rotary or Kiwanis.',
  ask_for_guest_visit: 'Ask a service club, or a member you know, whether you may come once as a guest.',
  meet_two_club_members: 'Go to one club meeting, and leave with the names of two members you talked with.',
  tell_leader_you_are_looking: 'Tell your religious leader what work you are looking for.',
  help_a_committee: "Offer a committee at your place of worship an evening's help.",
  sign_up_for_one: 'Sign up for one conference or after-hours meeting in the next two weeks.',
  ask_people_about_themselves: 'At the next event, ask two people about themselves.',
  follow_up_within_two_days: 'Write two lines to each person you met, within two days of the event.',
  choose_five_employers: 'Choose five employers you want to talk with at the next career fair.',
  talk_before_handing_resume:
    'At the fair, talk with each employer first; hand over your résumé only when asked for it.',
  stand_by_food_or_exit: 'Go to one event, and stand by the food, the restrooms or the exit, where most people pass.',
  find_shared_connections: 'Find three people in your field online with whom you share a connection.',
  ask_for_their_story: 'Write to one person you share a connection with, and ask how they got where they are.',
  follow_up_once: 'If somebody has not answered within a week, write once more, then let it rest.',
}

/** How well one knows people met through a channel. */
export const ties: Sentences['ties'] = {
  close: 'people close to you',
  warm: 'people you share something with',
  cold: 'people new to you',
}

/** Whom a channel reaches. */
export const reaches: Sentences['reaches'] = {
  people_you_know: 'only people you know already',
  new_people: 'new people too',
}

/** What is needed to get in. */
export const accesses: Sentences['accesses'] = {
  open: 'open to everybody',
  event: 'through an event',
  guest_or_member: 'as a guest or a member',
  shared_past: 'through a shared past',
  member: 'for those who belong there',
}
