import type { HabitCode } from '../../diagnosis/habit-table.ts'
import { capital } from '../letter-case.ts'
import type { Sentences } from '../sentences.ts'
import { outcomes, tries } from './funnel.ts'
import { about, daysAgo, nounFor, number, percent, plural, range, roughly } from './numbers.ts'
import { plan } from './plan.ts'
import { helps } from './relationships.ts'

/** Why something was concluded, one sentence per reason. */
export const reasons: Sentences['reasons'] = {
  channel_untried: ({ channel, label, expectedPerTenHours }) =>
    `${nameOf(channel, label)}: not tried yet; ten hours there may bring ${roughly(expectedPerTenHours)} ${nounFor(expectedPerTenHours, 'referral')}.`,
  channel_yield: ({ channel, label, approached, referred, expectedPerTenHours, low, high }) =>
    `${nameOf(channel, label)}: ${plural(approached, 'approach', 'approaches')} brought ${some(referred, 'referral')}; ${tenHours(expectedPerTenHours, low, high)}.`,
  channel_exhausted: ({ channel, label, approached, referred }) =>
    approached === 0
      ? `${nameOf(channel, label)}: nobody there is left whom you could ask.`
      : `${nameOf(channel, label)}: you have asked ${everyone(approached)} you listed there (${some(referred, 'referral')}). Stay in touch, and spend new hours where you meet new people.`,
  channel_needs_belonging: ({ channel, label }) =>
    `${nameOf(channel, label)}: a place for people who belong there already.`,
  channel_asks_comfort: ({ channel, label, asked, comfort }) =>
    `${nameOf(channel, label)}: it asks for more ease with new people (${asked} of 5) than you said you have (${comfort} of 5).`,
  channel_far_away: ({ channel, label }) =>
    `${nameOf(channel, label)}: far away, as you said; begin with people nearby.`,
  channel_takes_time: ({ channel, label, hours, perWeek }) =>
    `${nameOf(channel, label)}: reaching one person there takes ${roughly(hours)} ${nounFor(hours, 'hour')}; you have ${plural(perWeek, 'hour')} a week. Spread it over several weeks.`,
  channel_by_guest_visit: ({ channel, label }) =>
    `${nameOf(channel, label)}: if you are not a member, ask to come as a guest.`,
  channel_past_unknown: ({ channel, label }) =>
    `${nameOf(channel, label)}: this works with people you share a past with; find out first who they are.`,
  channel_waits: ({ channel, label, count }) =>
    `${nameOf(channel, label)}: worth a try later. Try no more than ${plural(count, 'new place')} at a time, so that people there see you more than once.`,
  channel_unsettled: ({ channel, label, approaches }) =>
    approaches === 0
      ? `${nameOf(channel, label)}: too early to tell; wait for the answers that may still come.`
      : `${nameOf(channel, label)}: too early to tell; ${roughly(approaches)} more ${nounFor(approaches, 'approach', 'approaches')} would show how good it is.`,
  hours_expected: ({ channel, label, expectedPerTenHours }) =>
    `${nameOf(channel, label)}: ten hours there may bring ${roughly(expectedPerTenHours)} ${nounFor(expectedPerTenHours, 'referral')}.`,
  hours_limited_by_people: ({ channel, label, contacts }) =>
    `${nameOf(channel, label)}: there ${nounFor(contacts, 'is', 'are')} only ${plural(contacts, 'person', 'people')} left to ask.`,
  pace_too_low: ({ perWeek, neededPerWeek }) =>
    `You approach ${roughly(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week; your goal needs ${roughly(neededPerWeek)}.`,
  pace_sufficient: ({ perWeek, neededPerWeek }) =>
    `You approach ${roughly(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week, and your goal needs ${roughly(neededPerWeek)}.`,
  pace_at_usual_rates: ({ perWeek, neededPerWeek }) =>
    `You approach ${roughly(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week; your goal would need ${roughly(neededPerWeek)} even if every step went as it usually does.`,
  goal_chance: ({ probability, count, outcome, weeks }) =>
    weeks <= 0
      ? 'The date of your goal has passed; set a new one.'
      : `At today's pace the chance of ${outcomes[outcome]({ count })} within ${weeksOf(weeks)} is ${about(probability)}.`,
  goal_missing: () => 'You have not set a goal yet: how many interviews or offers, and by when?',
  forecast_from_pace: ({ perWeek, outcome, approachesPerOutcome }) =>
    `You approach ${roughly(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week, and it takes ${roughly(approachesPerOutcome)} ${nounFor(approachesPerOutcome, 'approach', 'approaches')} to get ${outcomes[outcome]({ count: 1 })}.`,
  open_approaches_counted: ({ expected }) =>
    `${capital(roughly(expected))} of these may still come in time from people you have approached already.`,
  step_below_reference: ({ step, successes, trials, mean, reference }) =>
    `Of ${tries[step]({ count: trials })}, ${successes === 0 ? 'none' : number(successes)} led to the next step. Our estimate is ${about(mean)}; ${percent(reference)} is usual.`,
  step_at_reference: ({ step, successes, trials, mean, reference }) =>
    trials === 0
      ? `Nothing to go by yet; ${percent(reference)} is usual.`
      : `Of ${tries[step]({ count: trials })}, ${successes === 0 ? 'none' : number(successes)} led to the next step. Our estimate is ${about(mean)}; ${percent(reference)} is usual.`,
  answers_pending: ({ pending }) => `${capital(roughly(pending))} ${nounFor(pending, 'answer')} may still come.`,
  interviews_without_offer: ({ interviews, offers, reference }) =>
    offers === 0
      ? `You had ${plural(interviews, 'interview')} without an offer. About 5 interviews usually bring one; more than ${number(reference)} without any are unusual.`
      : `You had ${plural(interviews, 'interview')} and ${plural(offers, 'offer')}. About 5 interviews usually bring one.`,
  applications_without_interview: ({ applications, interviews, reference }) =>
    `${capital(plural(applications, 'application'))} brought ${plural(interviews, 'interview')}; one in ${number(reference)} is usual.`,
  asked_too_early: ({ premature, asks }) =>
    premature === asks
      ? `All of your ${plural(asks, 'request')} for a job, a referral or an introduction came before trust had grown.`
      : `${number(premature)} of your ${plural(asks, 'request')} for a job, a referral or an introduction came before trust had grown.`,
  help_not_thanked: ({ owed, helped, oldestDays }) =>
    `Of ${plural(helped, 'favor')} received, ${number(owed)} ${nounFor(owed, 'waits', 'wait')} for your thanks; the oldest thank-you is ${plural(oldestDays, 'day')} overdue.`,
  ties_lapsed: ({ lapsed, known }) =>
    `Of ${plural(known, 'person you know', 'people you know')}, ${number(lapsed)} ${nounFor(lapsed, 'has', 'have')} not heard from you for too long.`,
  took_more_than_gave: ({ given, received, days }) =>
    `In ${plural(days, 'day')} you received ${plural(received, 'favor')} and gave ${number(given)}.`,
  gave_as_much: ({ given, received, days }) =>
    `In ${plural(days, 'day')} you gave ${plural(given, 'favor')} and received ${number(received)}.`,
  no_update_sent: ({ days, contacts }) =>
    `${capital(plural(contacts, 'person', 'people'))} close to you ${nounFor(contacts, 'has', 'have')} heard nothing from you in the last ${plural(days, 'day')}.`,
  would_change_passes: ({ step, passes }) =>
    `This would change if the next ${tries[step]({ count: passes })} led on to the next step.`,
  would_change_turns: ({ habit, turns }) => `This would change with ${goodTurns(habit, turns)}.`,
  would_change_pace: ({ perWeek, weeks }) =>
    `This would change if you approached ${number(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week for ${weeksOf(weeks)}.`,
  would_change_referral: ({ channel, label }) =>
    `${nameOf(channel, label)}: one referral from there would change this.`,
  would_change_offers: ({ offers }) => `This would change with ${plural(offers, 'offer')} from the next interviews.`,
  would_change_interviews: ({ interviews }) =>
    `This would change with ${plural(interviews, 'interview')} from the next applications.`,
  network_small: ({ contacts, reference }) =>
    `You list ${plural(contacts, 'contact')}; a working search lists ${number(reference)} or more.`,
  one_kind_of_channel: ({ channels }) =>
    `Where you have tried (${plural(channels, 'kind of place', 'kinds of places')}), there are only people very close to you or complete strangers.`,
  many_channels: ({ channels }) => `You network in ${plural(channels, 'kind of place', 'kinds of places')}.`,
  coworkers_known: ({ contacts }) => `You know ${plural(contacts, 'past co-worker')}.`,
  trusted_ties: ({ contacts }) =>
    `${capital(plural(contacts, 'person', 'people'))} ${nounFor(contacts, 'trusts', 'trust')} you enough to talk about work, and you are in touch.`,
  dormant_ties: ({ contacts }) => `You could revive ${plural(contacts, 'old tie')}.`,
  people_not_asked: ({ contacts }) =>
    `${capital(plural(contacts, 'person', 'people'))} you know ${nounFor(contacts, 'has', 'have')} not been asked yet.`,
  untried_channels: ({ channels }) =>
    `${capital(plural(channels, 'kind of place', 'kinds of places'))} ${nounFor(channels, 'is', 'are')} open to you and untried.`,
  comfort_low: ({ comfort }) =>
    `You put your ease with new people at ${comfort} of 5. Most people find it easier than they expect.`,
  time_left_short: ({ weeks }) =>
    `Only ${weeksOf(weeks)} ${nounFor(Math.round(weeks), 'is', 'are')} left until your goal.`,
  time_left: ({ weeks }) =>
    `${capital(weeksOf(weeks))} ${nounFor(Math.round(weeks), 'is', 'are')} left: time enough for trust to grow.`,
  help_thanked: ({ helped }) =>
    helped === 1
      ? 'You said thank you for the favor you received.'
      : `You said thank you for all ${number(helped)} favors you received.`,
  ties_warm: ({ warm, known }) => `You are in touch with ${number(warm)} of ${plural(known, 'person', 'people')}.`,
  network_large: ({ contacts, reference }) =>
    `You know ${plural(contacts, 'person', 'people')}; a working search lists ${number(reference)} or more.`,
  hours_planned: ({ hours, reference }) =>
    `You can give ${plural(hours, 'hour')} a week; job seekers spend about ${number(reference)} on average.`,
  ready_for_business: ({ contacts }) =>
    `${capital(plural(contacts, 'person', 'people'))} ${nounFor(contacts, 'trusts', 'trust')} you, and you have not talked about work with them yet.`,
  well_placed: ({ contacts }) =>
    `You know ${plural(contacts, 'person', 'people')} who lead others or decide on hiring.`,
  circles_asked: ({ channels }) =>
    `In ${plural(channels, 'kind of place', 'kinds of places')} you have asked everybody you listed.`,
  one_source: ({ referrals, ofOne }) => `Of ${plural(referrals, 'referral')}, ${number(ofOne)} came from one person.`,
  market_openings: ({ openings, region, occupation, source }) =>
    `There ${nounFor(openings, 'is', 'are')} ${plural(openings, 'open job')}${placeOf(region, occupation)} (${source}).`,
  market_trend: ({ openings, before, region, occupation, source }) =>
    `There ${nounFor(openings, 'is', 'are')} ${plural(openings, 'open job')}${placeOf(region, occupation)}; three months before there were ${number(before)} (${source}).`,
  market_competition: ({ jobSeekers, openings, perOpening, region, occupation, source }) =>
    `${capital(plural(jobSeekers, 'person', 'people'))} ${nounFor(jobSeekers, 'looks', 'look')} for ${plural(openings, 'open job')}${placeOf(region, occupation)}, ${number(perOpening)} for each (${source}).`,
  rate_of_step: ({ step, trials, mean, low, high, reference }) =>
    `From ${tries[step]({ count: trials })} we estimate ${about(mean)}, most likely between ${percent(low)} and ${percent(high)}; ${percent(reference)} is usual.`,
  need_meets_offer: ({ tag }) => `One needs what the other offers: ${tag}.`,
  thanks_owed: ({ help, ageDays }) =>
    `You received ${helps[help]} ${daysAgo(ageDays)} and have not said thank you yet.`,
  approach_unanswered: ({ days }) => `You wrote or called ${daysAgo(days)}, and no answer has come yet.`,
  follow_up_due_since: ({ followUp, days }) => plan.followUpReasons[followUp]({ days }),
  employer_motivation: ({ motivation }) => `How much you would like to work there: ${number(motivation)} of 5.`,
  employer_insiders: ({ contacts }) =>
    `You know ${plural(contacts, 'person', 'people')} who ${nounFor(contacts, 'works', 'work')} there.`,
  employer_connectors: ({ contacts }) =>
    `${plural(contacts, 'person', 'people')} you know may lead you to somebody there.`,
  employer_nobody_known: () => 'You do not know anybody there yet. Ask the people you know who does.',
  employer_posting: () => 'There is an opening that fits.',
  introduced_to_insider: ({ contacts }) =>
    `They introduced you to ${plural(contacts, 'person', 'people')} who ${nounFor(contacts, 'works', 'work')} there.`,
  opened_doors_there: ({ count }) =>
    count === 1
      ? 'They have opened a door for you there.'
      : `They have opened doors for you there ${plural(count, 'time')}.`,
  told_of_employer: ({ count }) =>
    count === 1 ? 'They told you of this employer once.' : `They told you of this employer ${plural(count, 'time')}.`,
  introduction_agreed: () => 'Both have agreed to be introduced.',
  introduction_made: ({ days }) => `You introduced them to each other ${daysAgo(days)}.`,
  contact_due: ({ overdueDays }) =>
    overdueDays > 0
      ? `You have not been in touch for a while: ${plural(overdueDays, 'day')} overdue.`
      : 'It is time to be in touch again.',
  tie_silent: ({ years }) =>
    `You have been out of touch for ${plural(Math.round(years), 'year')}. Old ties help as much as new ones.`,
  trusted_not_asked: () =>
    'There is trust, and you have not asked yet. Most people are more willing to help than you think.',
  trusted_asked_before: () => 'There is trust, and it has been a month since you last asked.',
  appointment_ahead: () => 'It is arranged.',
  appointment_over: () => 'It is over, and what came of it is not noted yet.',
  offer_open: () => 'An offer waits for your answer.',
  list_helps_others: () => 'People can say whom they know once you can say where you would like to work.',
  events_felt: ({ events, predicted, felt }) =>
    `At ${plural(events, 'event')} you expected your ease to be ${number(predicted)} of 5, and it was ${number(felt)}.`,
  events_feel_better: () =>
    'Most reserved people find such evenings more pleasant than they expected. Note how it was for you.',
  self_reported: ({ text }) => (text ? `You said: “${text}”` : 'You said so yourself.'),
}

/** A good turn of each habit, once and more often. */
const turnsOf: Readonly<Record<HabitCode, readonly [one: string, many: string]>> = {
  premature_asks: ['more request made after trust has grown', 'more requests made after trust has grown'],
  unthanked_help: ['more favor you give thanks for', 'more favors you give thanks for'],
  one_way_taking: ['more favor given', 'more favors given'],
  lapsed_upkeep: ['more tie taken up again', 'more ties taken up again'],
  no_updates: ['more person told how the search goes', 'more people told how the search goes'],
}

function goodTurns(habit: HabitCode, count: number): string {
  return plural(count, ...turnsOf[habit])
}

/** Whole weeks with their noun. */
export function weeksOf(weeks: number): string {
  return plural(Math.round(weeks), 'week')
}

/** A channel's name at the beginning of a sentence. */
export function nameOf(channel: string, label: string): string {
  return capital(label || channel)
}

/** A count with its noun, none in words. */
export function some(count: number, one: string): string {
  return count === 0 ? `no ${one}s` : plural(count, one)
}

/** All of so many people. */
export function everyone(people: number): string {
  return people === 1 ? 'the one person' : `all ${number(people)} people`
}

/** What ten more hours are expected to bring. */
function tenHours(expected: number, low: number, high: number): string {
  if (high < 0.05) return 'ten more hours there would bring next to nothing'
  return `ten hours there bring ${roughly(expected)}, most likely ${range(low, high)}`
}

/** What market figures are about. */
function placeOf(region: string, occupation: string): string {
  return `${occupation.trim() && ` for ${occupation}`}${region.trim() && ` in ${region}`}`
}
