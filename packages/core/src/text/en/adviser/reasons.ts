import type { HabitCode } from '../../../diagnosis/habit-table.ts'
import type { AdviserSentences } from '../../adviser-sentences.ts'
import { capital } from '../../letter-case.ts'
import { outcomes } from '../funnel.ts'
import { about, daysAgo, nounFor, number, plural, roughly } from '../numbers.ts'
import { plan as seekersPlan } from '../plan.ts'
import { everyone, nameOf, some, weeksOf } from '../reasons.ts'
import { helps } from '../relationships.ts'
import { plan } from './plan.ts'

/** Why something was concluded, one sentence per reason. */
export const reasons: AdviserSentences['reasons'] = {
  channel_untried: null,
  channel_yield: null,
  channel_exhausted: ({ channel, label, approached, referred }) =>
    approached === 0
      ? `${nameOf(channel, label)}: nobody there is left to ask.`
      : `${nameOf(channel, label)}: they have asked ${everyone(approached)} they listed there (${some(referred, 'referral')}). Keeping in touch is enough; new hours belong where they meet new people.`,
  channel_needs_belonging: null,
  channel_asks_comfort: ({ channel, label, asked, comfort }) =>
    `${nameOf(channel, label)}: it asks for more ease with new people (${asked} of 5) than they said they have (${comfort} of 5).`,
  channel_far_away: ({ channel, label }) =>
    `${nameOf(channel, label)}: far away, as they said; people nearby come first.`,
  channel_takes_time: ({ channel, label, hours, perWeek }) =>
    `${nameOf(channel, label)}: reaching one person there takes ${roughly(hours)} ${nounFor(hours, 'hour')}; they have ${plural(perWeek, 'hour')} a week. It can be spread over several weeks.`,
  channel_by_guest_visit: ({ channel, label }) =>
    `${nameOf(channel, label)}: somebody who is not a member can ask to come as a guest.`,
  channel_past_unknown: ({ channel, label }) =>
    `${nameOf(channel, label)}: this works with people they share a past with; first find out who these are.`,
  channel_waits: ({ channel, label, count }) =>
    `${nameOf(channel, label)}: worth a try later. No more than ${plural(count, 'new place')} at a time, so that people there see them more than once.`,
  channel_unsettled: null,
  hours_expected: null,
  hours_limited_by_people: null,
  pace_too_low: ({ perWeek, neededPerWeek }) =>
    `They approach ${roughly(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week; their goal needs ${roughly(neededPerWeek)}.`,
  pace_sufficient: ({ perWeek, neededPerWeek }) =>
    `They approach ${roughly(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week, and their goal needs ${roughly(neededPerWeek)}.`,
  pace_at_usual_rates: ({ perWeek, neededPerWeek }) =>
    `They approach ${roughly(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week; their goal would need ${roughly(neededPerWeek)} even if every step went as it usually does.`,
  goal_chance: ({ probability, count, outcome, weeks }) =>
    weeks <= 0
      ? 'The date of their goal has passed; it is time for a new one.'
      : `At today's pace the chance of ${outcomes[outcome]({ count })} within ${weeksOf(weeks)} is ${about(probability)}.`,
  goal_missing: () => 'They have not set a goal yet: how many interviews or offers, and by when?',
  forecast_from_pace: ({ perWeek, outcome, approachesPerOutcome }) =>
    `They approach ${roughly(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week, and it takes ${roughly(approachesPerOutcome)} ${nounFor(approachesPerOutcome, 'approach', 'approaches')} to get ${outcomes[outcome]({ count: 1 })}.`,
  open_approaches_counted: ({ expected }) =>
    `${capital(roughly(expected))} of these may still come in time from people they have approached already.`,
  step_below_reference: null,
  step_at_reference: null,
  answers_pending: null,
  interviews_without_offer: ({ interviews, offers, reference }) =>
    offers === 0
      ? `They had ${plural(interviews, 'interview')} without an offer. About 5 interviews usually bring one; more than ${number(reference)} without any are unusual.`
      : `They had ${plural(interviews, 'interview')} and ${plural(offers, 'offer')}. About 5 interviews usually bring one.`,
  applications_without_interview: null,
  asked_too_early: ({ premature, asks }) =>
    premature === asks
      ? `All of their ${plural(asks, 'request')} for a job, a referral or an introduction came before trust had grown.`
      : `${number(premature)} of their ${plural(asks, 'request')} for a job, a referral or an introduction came before trust had grown.`,
  help_not_thanked: ({ owed, helped, oldestDays }) =>
    `Of ${plural(helped, 'favor')} received, ${number(owed)} ${nounFor(owed, 'waits', 'wait')} for their thanks; the oldest thank-you is ${plural(oldestDays, 'day')} overdue.`,
  ties_lapsed: ({ lapsed, known }) =>
    `Of ${plural(known, 'person they know', 'people they know')}, ${number(lapsed)} ${nounFor(lapsed, 'has', 'have')} not heard from them for too long.`,
  took_more_than_gave: ({ given, received, days }) =>
    `In ${plural(days, 'day')} they received ${plural(received, 'favor')} and gave ${number(given)}.`,
  gave_as_much: ({ given, received, days }) =>
    `In ${plural(days, 'day')} they gave ${plural(given, 'favor')} and received ${number(received)}.`,
  no_update_sent: ({ days, contacts }) =>
    `${capital(plural(contacts, 'person', 'people'))} close to them ${nounFor(contacts, 'has', 'have')} heard nothing from them in the last ${plural(days, 'day')}.`,
  would_change_passes: null,
  would_change_turns: ({ habit, turns }) => `This would change with ${plural(turns, ...turnsOf[habit])}.`,
  would_change_pace: ({ perWeek, weeks }) =>
    `This would change if they approached ${number(perWeek)} ${nounFor(perWeek, 'person', 'people')} a week for ${weeksOf(weeks)}.`,
  would_change_referral: null,
  would_change_offers: null,
  would_change_interviews: null,
  network_small: ({ contacts, reference }) =>
    `They list ${plural(contacts, 'contact')}; a working search lists ${number(reference)} or more.`,
  one_kind_of_channel: ({ channels }) =>
    `Where they have tried (${plural(channels, 'kind of place', 'kinds of places')}), there are only people very close to them or complete strangers.`,
  many_channels: ({ channels }) => `They network in ${plural(channels, 'kind of place', 'kinds of places')}.`,
  coworkers_known: ({ contacts }) => `They know ${plural(contacts, 'past co-worker')}.`,
  trusted_ties: ({ contacts }) =>
    `${capital(plural(contacts, 'person', 'people'))} ${nounFor(contacts, 'trusts', 'trust')} them enough to talk about work, and they are in touch.`,
  dormant_ties: ({ contacts }) => `They could revive ${plural(contacts, 'old tie')}.`,
  people_not_asked: ({ contacts }) =>
    `${capital(plural(contacts, 'person', 'people'))} they know ${nounFor(contacts, 'has', 'have')} not been asked yet.`,
  untried_channels: ({ channels }) =>
    `${capital(plural(channels, 'kind of place', 'kinds of places'))} ${nounFor(channels, 'is', 'are')} open to them and untried.`,
  comfort_low: ({ comfort }) =>
    `They put their ease with new people at ${comfort} of 5. Most people find it easier than they expect.`,
  time_left_short: ({ weeks }) =>
    `Only ${weeksOf(weeks)} ${nounFor(Math.round(weeks), 'is', 'are')} left until their goal.`,
  time_left: null,
  help_thanked: ({ helped }) =>
    helped === 1
      ? 'They said thank you for the favor they received.'
      : `They said thank you for all ${number(helped)} favors they received.`,
  ties_warm: ({ warm, known }) => `They are in touch with ${number(warm)} of ${plural(known, 'person', 'people')}.`,
  network_large: ({ contacts, reference }) =>
    `They know ${plural(contacts, 'person', 'people')}; a working search lists ${number(reference)} or more.`,
  hours_planned: ({ hours, reference }) =>
    `They can give ${plural(hours, 'hour')} a week; job seekers spend about ${number(reference)} on average.`,
  ready_for_business: ({ contacts }) =>
    `${capital(plural(contacts, 'person', 'people'))} ${nounFor(contacts, 'trusts', 'trust')} them, and they have not talked about work yet.`,
  well_placed: ({ contacts }) =>
    `They know ${plural(contacts, 'person', 'people')} who lead others or decide on hiring.`,
  circles_asked: ({ channels }) =>
    `In ${plural(channels, 'kind of place', 'kinds of places')} they have asked everybody they listed.`,
  one_source: null,
  market_openings: null,
  market_trend: null,
  market_competition: null,
  rate_of_step: null,
  need_meets_offer: null,
  thanks_owed: ({ help, ageDays }) =>
    `They received ${helps[help]} ${daysAgo(ageDays)} and have not said thank you yet.`,
  approach_unanswered: ({ days }) => `They wrote or called ${daysAgo(days)}, and no answer has come yet.`,
  follow_up_due_since: ({ followUp, days }) =>
    (plan.followUpReasons[followUp] ?? seekersPlan.followUpReasons[followUp])({ days }),
  employer_motivation: ({ motivation }) => `How much they would like to work there: ${number(motivation)} of 5.`,
  employer_insiders: ({ contacts }) =>
    `They know ${plural(contacts, 'person', 'people')} who ${nounFor(contacts, 'works', 'work')} there.`,
  employer_connectors: ({ contacts }) =>
    `${plural(contacts, 'person', 'people')} they know may lead them to somebody there.`,
  employer_nobody_known: () => 'They do not know anybody there yet. The people they know may know who does.',
  employer_posting: null,
  introduced_to_insider: ({ contacts }) =>
    `This contact introduced them to ${plural(contacts, 'person', 'people')} who ${nounFor(contacts, 'works', 'work')} there.`,
  opened_doors_there: ({ count }) =>
    count === 1
      ? 'This contact has opened a door for them there.'
      : `This contact has opened doors for them there ${plural(count, 'time')}.`,
  told_of_employer: ({ count }) =>
    count === 1
      ? 'This contact told them of this employer once.'
      : `This contact told them of this employer ${plural(count, 'time')}.`,
  introduction_agreed: null,
  introduction_made: ({ days }) => `They made the introduction ${daysAgo(days)}.`,
  contact_due: ({ overdueDays }) =>
    overdueDays > 0
      ? `They have not been in touch for a while: ${plural(overdueDays, 'day')} overdue.`
      : 'It is time to be in touch again.',
  tie_silent: ({ years }) =>
    `They have been out of touch for ${plural(Math.round(years), 'year')}. Old ties help as much as new ones.`,
  trusted_not_asked: () =>
    'There is trust, and they have not asked yet. Most people are more willing to help than people think.',
  trusted_asked_before: () => 'There is trust, and it has been a month since they last asked.',
  appointment_ahead: null,
  appointment_over: null,
  offer_open: () => 'An offer waits for their answer.',
  list_helps_others: () => 'People can say whom they know once they hear where the seeker would like to work.',
  events_felt: ({ events, predicted, felt }) =>
    `At ${plural(events, 'event')} they expected their ease to be ${number(predicted)} of 5, and it was ${number(felt)}.`,
  events_feel_better: () =>
    'Most reserved people find such evenings more pleasant than they expected. A note on how it was will tell.',
  self_reported: ({ text }) => (text ? `They said: “${text}”` : 'They said so themselves.'),
}

/** A good turn of each habit, once and more often. */
const turnsOf: Readonly<Record<HabitCode, readonly [one: string, many: string]>> = {
  premature_asks: ['more request made after trust has grown', 'more requests made after trust has grown'],
  unthanked_help: ['more favor they give thanks for', 'more favors they give thanks for'],
  one_way_taking: ['more favor given', 'more favors given'],
  lapsed_upkeep: ['more tie taken up again', 'more ties taken up again'],
  no_updates: ['more person told how the search goes', 'more people told how the search goes'],
}
