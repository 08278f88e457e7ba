import { capital } from '../letter-case.ts'
import type { Sentences } from '../sentences.ts'

/** Names of the factors. */
export const factors: Sentences['factors'] = {
  past_coworker_relationships: 'your relationships with past co-workers',
  communication_skills: 'your communication skills',
  professional_reputation: 'your good professional reputation',
  other_strength: 'another strength of yours',
  trusted_ties: 'the people who trust you',
  gets_answers: 'the answers you get',
  gives_help: 'the help you give',
  several_channels: 'your presence in several places',
  shy: 'shyness with new people',
  few_contacts: 'a small circle of people',
  dislikes_asking: 'a dislike of asking',
  little_time: 'little time for networking',
  family_far_away: 'a family that lives far away',
  other_weakness: 'another weakness of yours',
  talks_without_referrals: 'talks that lead to no referral',
  asks_too_early: 'requests made too early',
  help_not_thanked: 'help not thanked yet',
  same_circles: 'always the same circles',
  ties_lapsed: 'ties that have gone quiet',
  job_fairs_nearby: 'job fairs',
  networking_events_nearby: 'networking events',
  social_events_nearby: 'social events',
  other_opportunity: 'an opportunity you see',
  untried_channels: 'places you have not tried',
  people_not_yet_asked: 'people you have not asked yet',
  dormant_ties: 'old ties to revive',
  time_left: 'time for trust to grow',
  no_one_hiring: 'few open jobs',
  stronger_competition: 'competition from more qualified people',
  other_threat: 'a threat you see',
  little_time_left: 'little time until your goal',
  friends_forget: 'friends who forget that you are looking',
  slow_answers: 'answers that take their time',
  thanks_kept: 'the thanks you always give',
  ties_alive: 'ties you keep alive',
  steady_pace: 'your steady pace',
  large_network: 'the number of people you know',
  few_answers: 'few answers to your messages',
  answers_without_talks: 'answers that do not become talks',
  interviews_without_offers: 'interviews that bring no offer',
  too_few_approaches: 'too few people approached',
  takes_more_than_gives: 'more help taken than given',
  ready_for_business: 'people who are ready to talk about work',
  well_placed_contacts: 'people you know who have a say',
  many_openings: 'many open jobs',
  openings_growing: 'a growing number of open jobs',
  openings_shrinking: 'a shrinking number of open jobs',
  goal_far: 'a goal that is far for the time left',
  circles_asked: 'circles where you have asked everybody',
  one_source: 'referrals that depend on one person',
  applications_vanish: 'applications that get no answer',
}

/** What each strategy asks for. */
export const moves: Sentences['moves'] = {
  start_channel: 'start in a new place',
  talk_at_fairs: 'talk with employers at fairs before handing over a résumé',
  attend_with_a_goal: 'go to one event with the goal of two real talks',
  act_on_opportunity: 'act on the opportunity you see this week',
  ask_people_left: 'write to two of these people this week',
  revive_without_asking: 'get back in touch with an old tie, asking for nothing',
  build_rapport_first: 'build rapport before you ask',
  reach_insiders_before_openings: 'talk with insiders before there is an opening',
  be_recommended_by_insiders: 'get someone inside to recommend you',
  prepare_for_threat: 'prepare for the threat you see',
  put_more_hours_in: 'put more hours into what works',
  send_short_update: 'send a short update to those close to you',
  widen_while_waiting: 'approach others while you wait',
  show_target_list: 'show them a list of employers you would like, and ask whom they know there',
  ask_for_advice: 'ask one of these people for advice, not for a job',
  ask_who_works_there: 'before you apply, ask who knows somebody there',
  set_nearer_goal: 'set a nearer goal as well, one that you can reach in a month',
  ask_a_second_person: 'ask a second person this week',
}

/** How a strategy joins an internal factor, an external one and a move. */
export const strategies: Sentences['strategies'] = {
  so: ({ internal, external, move }) => `Build on ${internal} and make use of ${external}: ${move}.`,
  wo: ({ internal, external, move }) => `Make up for ${internal} with ${external}: ${move}.`,
  st: ({ internal, external, move }) => `Build on ${internal} to cope with ${external}: ${move}.`,
  wt: ({ internal, external, move }) => `${capital(internal)} and ${external} make each other worse: ${move}.`,
}

/** Names of the boxes of the grid. */
export const quadrants: Sentences['quadrants'] = {
  strength: 'Strengths',
  weakness: 'Weaknesses',
  opportunity: 'Opportunities',
  threat: 'Threats',
}

/** How a factor is known. */
export const knowns: Sentences['knowns'] = {
  data: 'your notes show it',
  market: 'figures on the job market show it',
  own_word: 'you said so',
  both: 'you said so, and figures show it',
}
