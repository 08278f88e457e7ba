import type { Sentences } from '../sentences.ts'

/** Names of the factors. */
export const factors: Sentences['factors'] = {
  past_coworker_relationships: 'relationships with past co-workers',
  communication_skills: 'communication skills',
  professional_reputation: 'a good professional reputation',
  other_strength: 'a strength of your own',
  trusted_ties: 'people who trust you',
  gets_answers: 'people answer you',
  gives_help: 'you give as much as you get',
  several_channels: 'you are present in several places',
  shy: 'being shy with new people',
  few_contacts: 'not knowing many people',
  dislikes_asking: 'not liking to ask',
  little_time: 'having little time',
  other_weakness: 'a weakness of your own',
  talks_without_referrals: 'talks that lead to no referral',
  asks_too_early: 'asking too early',
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
  no_one_hiring: 'few are hiring',
  stronger_competition: 'competition with more qualified people',
  other_threat: 'a threat you see',
  little_time_left: 'little time left',
  friends_forget: 'friends forget that you are looking',
  slow_answers: 'answers that take their time',
}

/** What each strategy comes down to. */
export const moves: Sentences['moves'] = {
  start_channel: 'start in a new place',
  talk_at_fairs: 'talk with employers at fairs before handing over a résumé',
  attend_with_a_goal: 'go to one event with the goal of two real talks',
  act_on_opportunity: 'act on the opportunity you see this week',
  ask_people_left: 'ask the people you have not asked yet',
  revive_without_asking: 'get back in touch with an old tie, asking for nothing',
  build_rapport_first: 'build rapport before you ask',
  reach_insiders_before_openings: 'talk with insiders before there is an opening',
  be_recommended_by_insiders: 'be recommended by someone inside',
  prepare_for_threat: 'prepare for the threat you see',
  put_more_hours_in: 'put more hours into what works',
  send_short_update: 'send a short update to those close to you',
  widen_while_waiting: 'approach others while you wait',
}

/** How a strategy joins an internal factor, an external one and a move. */
export const strategies: Sentences['strategies'] = {
  so: ({ internal, external, move }) => `Use your strength (${internal}) on your chance (${external}): ${move}.`,
  wo: ({ internal, external, move }) => `Make up for ${internal} with ${external}: ${move}.`,
  st: ({ internal, external, move }) => `Use your strength (${internal}) against ${external}: ${move}.`,
  wt: ({ internal, external, move }) => `So that ${internal} and ${external} do not add up: ${move}.`,
}
