import type { FactorCode } from './factor-table.ts'

/** A rule in words, apart from the rule, since only those who print it need them. */
type FactorWords = {
  /** What the rule reads. */
  readonly reads: string
  /** When the factor is at full strength. */
  readonly full: string
}

const said: FactorWords = { reads: 'what the seeker says', full: 'never: a report counts half' }
const asSure = 'as sure as it is'
const tenPeople = '10 people'

/** What the rule of each factor reads, and when the factor is at full strength, in words. */
export const factorWords: Readonly<Record<FactorCode, FactorWords>> = {
  past_coworker_relationships: { reads: 'past co-workers among the contacts', full: tenPeople },
  communication_skills: { reads: 'answers that become conversations, above what is usual', full: asSure },
  professional_reputation: { reads: 'conversations that lead to referrals, above what is usual', full: asSure },
  other_strength: said,
  trusted_ties: { reads: 'people close enough for business, and in touch', full: tenPeople },
  gets_answers: { reads: 'approaches that are answered, above what is usual', full: asSure },
  gives_help: { reads: 'favors given recently, at least as many as received', full: '10 favors' },
  thanks_kept: { reads: 'favors received, two or more, with no thanks owed', full: '10 favors' },
  several_channels: { reads: 'kinds of places tried, four or more', full: '10 kinds' },
  ties_alive: { reads: 'ties in touch, three quarters of all, nobody left without news', full: tenPeople },
  steady_pace: { reads: 'people approached a week, as many as the goal needs', full: 'twice as many' },
  large_network: { reads: 'people known, 100 or more', full: '200 people' },
  shy: { reads: 'comfort with new people, 1 or 2 of 5', full: '1 of 5' },
  few_contacts: { reads: 'people known, fewer than 100', full: 'nearly none' },
  dislikes_asking: said,
  little_time: { reads: 'hours a week the seeker can give, fewer than 5', full: 'none' },
  family_far_away: said,
  other_weakness: said,
  few_answers: { reads: 'approaches that are answered, below what is usual', full: asSure },
  answers_without_talks: { reads: 'answers that become conversations, below what is usual', full: asSure },
  talks_without_referrals: { reads: 'conversations that lead to referrals, below what is usual', full: asSure },
  interviews_without_offers: { reads: 'interviews without an offer, more than 8', full: asSure },
  too_few_approaches: { reads: 'the cause “too little effort”', full: asSure },
  asks_too_early: { reads: 'the cause “premature asks”', full: asSure },
  help_not_thanked: { reads: 'the cause “unthanked help”', full: asSure },
  takes_more_than_gives: { reads: 'the cause “one-way taking”', full: asSure },
  same_circles: { reads: 'places tried, none of people one shares something with', full: 'half, always' },
  ties_lapsed: { reads: 'the cause “lapsed upkeep”', full: asSure },
  job_fairs_nearby: { reads: 'the advice on career fairs: worth starting or more hours', full: asSure },
  networking_events_nearby: { reads: 'the advice on networking events: worth starting or more hours', full: asSure },
  social_events_nearby: { reads: 'the advice on social events: worth starting or more hours', full: asSure },
  other_opportunity: said,
  untried_channels: { reads: 'places open and untried', full: 'all places' },
  people_not_yet_asked: { reads: 'people known and not asked yet', full: '20 people' },
  dormant_ties: { reads: 'ties silent for three years or more', full: tenPeople },
  ready_for_business: { reads: 'ties in which trust has grown, and business was not talked yet', full: tenPeople },
  well_placed_contacts: { reads: 'contacts who lead others or decide on hiring', full: tenPeople },
  many_openings: { reads: 'open jobs, 100 or more', full: '200 jobs' },
  openings_growing: { reads: 'open jobs, a tenth more than three months before', full: 'twice as many' },
  time_left: { reads: 'weeks until the goal, 16 or more', full: 'half, always' },
  no_one_hiring: { reads: 'open jobs, fewer than 10', full: 'none' },
  openings_shrinking: { reads: 'open jobs, a tenth fewer than three months before', full: 'none left' },
  stronger_competition: { reads: 'job seekers for each open job, 10 or more', full: '20 people' },
  other_threat: said,
  little_time_left: { reads: 'weeks until the goal, 8 or fewer', full: 'none' },
  goal_far: { reads: 'the chance of the goal with every free hour, where it is too small', full: 'no chance' },
  friends_forget: { reads: 'the cause “no updates”', full: asSure },
  slow_answers: { reads: 'answers that may still come, three or more', full: 'a third, always' },
  circles_asked: { reads: 'places tried in which everybody listed was asked', full: 'all of them' },
  one_source: { reads: 'referrals and introductions, three or more, most of them by one person', full: 'all by one' },
  applications_vanish: { reads: 'applications per interview, more than 40', full: asSure },
}
