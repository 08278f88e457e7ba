import type { Sentences } from '../sentences.ts'

/** Names of the channels. */
export const channelNames: Sentences['channelNames'] = {
  family: 'family',
  friends_and_neighbors: 'friends and neighbors',
  past_coworkers: 'past co-workers',
  alumni: 'fellow alumni',
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
  friends_forget_you_are_looking:
    'Friends and neighbors are busy with their own lives and forget that you are still looking.',
  coworkers_saw_your_work: 'People you worked with have seen what you can do and can say so.',
  alumni_share_a_past: 'A shared school is reason enough for most people to answer.',
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
  reach_every_relative: 'Get in touch with every member of your immediate and extended family.',
  send_short_update: 'Send a short e-mail now and then on how your search is going.',
  reconnect_without_asking: 'Get back in touch without asking for anything yet.',
  search_alumni_directory: "Look through your school's alumni directory.",
  attend_alumni_event: 'Go to an alumni gathering.',
  attend_as_guest: 'Ask to attend a meeting as a guest.',
  read_newsletter_for_events: 'Check the website and the newsletter for events open to guests.',
  volunteer_for_a_cause: 'Volunteer for a cause you care about.',
  work_beside_board_members: 'Choose a task that lets you work beside board members.',
  tell_religious_leader: 'Tell your religious leader that you are looking for work.',
  join_volunteer_committee: 'Join a volunteer committee.',
  attend_conference_or_after_hours: 'Go to a conference or an after-hours meeting.',
  register_for_fair: 'Register and find out which employers will be there.',
  attend_open_event: 'Pick an event that is open to everybody.',
  accept_invitations: 'Say yes to invitations.',
  write_short_personal_message: 'Write a short, personal message; say how you are connected.',
}

/** The first things to do in each channel. */
export const channelFirstSteps: Sentences['channelFirstSteps'] = {
  list_relatives: 'List all your relatives, cousins and in-laws included.',
  call_two_relatives: 'Call two of them this week.',
  ask_whom_they_know: 'Ask whom they know, not whether they have a job for you.',
  write_update: 'Write five lines: what you look for, where, and how it is going.',
  name_target_employers: 'Name the employers you would like to work for.',
  update_monthly: 'Send the next update in a month.',
  list_past_coworkers: 'List everyone you have worked with.',
  ask_about_their_work: 'Ask what they are working on now.',
  offer_help_first: 'Offer something useful before you ask.',
  find_alumni_at_employers: 'Find alumni at the employers you would like.',
  ask_for_their_story: 'Ask how they got where they are.',
  find_chapter: 'Find the nearest chapter and its next meeting.',
  ask_for_guest_visit: 'Ask whether you may come as a guest.',
  talk_to_two_members: 'Have a real talk with two members.',
  choose_cause: 'Choose a cause that you would help anyway.',
  offer_your_skill: 'Offer the skill you want to be known for.',
  learn_who_sits_on_the_board: 'Learn who sits on the board.',
  find_club_meeting: 'Find out when the nearest club meets.',
  ask_a_member_to_bring_you: 'Ask a member to bring you along.',
  tell_leader_you_are_looking: 'Tell the leader what kind of work you are looking for.',
  help_at_one_occasion: 'Help at one occasion.',
  pick_one_event: 'Pick one event in the next two weeks.',
  ask_people_about_themselves: 'Ask people about themselves.',
  follow_up_within_two_days: 'Write to the people you met within two days.',
  choose_five_employers: 'Choose five employers to talk to.',
  talk_before_handing_resume: 'Talk first; hand over your résumé only when they ask.',
  stand_by_food_or_exit: 'Stand near the food, the restrooms or the exit, where most people pass.',
  find_shared_connections: 'Look for people with whom you share a connection.',
  follow_up_once: 'If nobody answers, follow up once after a week.',
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
}
