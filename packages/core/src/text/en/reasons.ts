import type { Sentences } from '../sentences.ts'
import { channelNames } from './channels.ts'
import { about, number, percent, plural, range } from './numbers.ts'

/** What is tried at each step, once and more often. */
const triesAt: Readonly<Record<string, readonly [one: string, many: string]>> = {
  replied: ['approach', 'approaches'],
  conversed: ['answer', 'answers'],
  referred: ['conversation', 'conversations'],
  interviewed: ['referral', 'referrals'],
  offered: ['interview', 'interviews'],
}

/** Why something was concluded, one sentence per reason. */
export const reasons: Sentences['reasons'] = {
  channel_untried: ({ channel, label, expectedPerTenHours }) =>
    `${nameOf(channel, label)}: not tried yet; ten hours there may bring about ${number(expectedPerTenHours)} referrals.`,
  channel_yield: ({ channel, label, approached, referred, expectedPerTenHours, low, high }) =>
    `${nameOf(channel, label)}: ${plural(approached, 'approach', 'approaches')} brought ${plural(referred, 'referral')}; ${tenHours(expectedPerTenHours, low, high)}.`,
  channel_exhausted: ({ channel, label, approached, referred }) =>
    `${nameOf(channel, label)}: you have asked ${everyone(approached)} you listed there (${plural(referred, 'referral')}); stay in touch, but spend new hours where there are new people.`,
  channel_needs_belonging: ({ channel, label }) =>
    `${nameOf(channel, label)}: suggested only to those who belong there already.`,
  channel_asks_comfort: ({ channel, label, asked, comfort }) =>
    `${nameOf(channel, label)}: it asks for more ease with strangers (${asked} of 5) than you said you have (${comfort} of 5).`,
  pace_too_low: ({ perWeek, neededPerWeek }) =>
    `You approach about ${number(perWeek)} people a week; your goal needs about ${number(neededPerWeek)}.`,
  pace_sufficient: ({ perWeek, neededPerWeek }) =>
    `You approach about ${number(perWeek)} people a week, and your goal needs about ${number(neededPerWeek)}.`,
  pace_at_usual_rates: ({ perWeek, neededPerWeek }) =>
    `You approach about ${number(perWeek)} people a week; even if every step went as usual your goal would need about ${number(neededPerWeek)}.`,
  goal_chance: ({ probability, count, outcome, weeks }) =>
    weeks <= 0
      ? 'The date of your goal has passed; set a new one.'
      : `At today's pace the chance of ${plural(count, outcome)} within ${plural(Math.round(weeks), 'week')} is ${about(probability)}.`,
  goal_missing: () => 'You have not set a goal yet: how many interviews or offers, and by when?',
  forecast_from_pace: ({ perWeek, outcome, approachesPerOutcome }) =>
    `You approach about ${number(perWeek)} people a week, and one ${outcome} comes of about ${number(approachesPerOutcome)}.`,
  open_approaches_counted: ({ expected, outcome }) =>
    `What is open already may bring about ${plural(expected, outcome)} in time.`,
  step_below_reference: ({ step, successes, trials, mean, reference }) =>
    `Of ${tries(step, trials)}, ${number(successes)} led on: ${about(mean)}, where ${percent(reference)} is usual.`,
  step_at_reference: ({ step, successes, trials, mean, reference }) =>
    trials === 0
      ? `Nothing to go by yet; ${percent(reference)} is usual.`
      : `Of ${tries(step, trials)}, ${number(successes)} led on: ${about(mean)}; ${percent(reference)} is usual.`,
  answers_pending: ({ pending }) => `About ${plural(pending, 'answer')} may still come.`,
  interviews_without_offer: ({ interviews, offers, reference }) =>
    `${plural(interviews, 'interview')} ${offers > 0 ? `brought ${plural(offers, 'offer')}` : 'without an offer'}, where about 5 interviews bring one and more than ${reference} are unusual.`,
  applications_without_interview: ({ applications, interviews, reference }) =>
    `${plural(applications, 'application')} brought ${plural(interviews, 'interview')}; one in ${reference} is usual.`,
  asked_too_early: ({ premature, asks }) =>
    `${premature} of ${plural(asks, 'request')} for a job, a referral or an introduction came before trust had grown.`,
  help_not_thanked: ({ owed, helped, oldestDays }) =>
    `Favors received and not thanked: ${owed} of ${helped}; the oldest thank-you is ${plural(oldestDays, 'day')} overdue.`,
  ties_lapsed: ({ lapsed, known }) =>
    `${lapsed} of ${plural(known, 'tie')} have been silent for longer than they can bear.`,
  took_more_than_gave: ({ given, received, days }) =>
    `In ${days} days you received ${plural(received, 'favor')} and gave ${given}.`,
  gave_as_much: ({ given, received, days }) =>
    `In ${days} days you gave ${plural(given, 'favor')} and received ${received}.`,
  no_update_sent: ({ days, contacts }) =>
    `${plural(contacts, 'person', 'people')} close to you heard nothing from you in the last ${days} days.`,
  would_change_passes: ({ step, passes }) => `This would change if the next ${tries(step, passes)} led on.`,
  would_change_turns: ({ habit, turns }) => `This would change with ${goodTurns(habit, turns)}.`,
  would_change_pace: ({ perWeek, weeks }) =>
    `This would change if you approached ${number(perWeek)} people a week for ${plural(weeks, 'week')}.`,
  would_change_referral: ({ channel, label }) =>
    `${nameOf(channel, label)}: one referral from there would change this.`,
  would_change_offers: ({ offers }) => `This would change with ${plural(offers, 'offer')} from the next interviews.`,
  would_change_interviews: ({ interviews }) =>
    `This would change with ${plural(interviews, 'interview')} from the next applications.`,
  network_small: ({ contacts, reference }) =>
    `You list ${plural(contacts, 'contact')}; a working search lists ${reference} or more.`,
  one_kind_of_channel: ({ channels }) =>
    `The ${plural(channels, 'place')} you tried hold only people very close to you or complete strangers.`,
  many_channels: ({ channels }) => `You are present in ${plural(channels, 'kind')} of places.`,
  coworkers_known: ({ contacts }) => `You know ${plural(contacts, 'past co-worker')}.`,
  trusted_ties: ({ contacts }) =>
    `${plural(contacts, 'person', 'people')} trust you enough to talk business, and you are in touch.`,
  dormant_ties: ({ contacts }) => `${plural(contacts, 'old tie')} could be revived.`,
  people_not_asked: ({ contacts }) => `${plural(contacts, 'person', 'people')} you know have not been asked yet.`,
  answers_well: ({ mean, reference }) => `Of those you approach ${about(mean)} answer; ${percent(reference)} is usual.`,
  untried_channels: ({ channels }) => `${plural(channels, 'kind')} of places are open to you and untried.`,
  comfort_low: ({ comfort }) =>
    `You put your ease with new people at ${comfort} of 5; it usually feels better than expected.`,
  time_left_short: ({ weeks }) => `Only ${plural(Math.round(weeks), 'week')} are left.`,
  time_left: ({ weeks }) => `${plural(Math.round(weeks), 'week')} are left: time enough for trust to grow.`,
  need_meets_offer: ({ tag }) => `One needs what the other offers: ${tag}.`,
  self_reported: ({ text }) => (text ? `You said: “${text}”` : 'You said so yourself.'),
}

/** A good turn of each habit, once and more often. */
const goodTurn: Readonly<Record<string, readonly [one: string, many: string]>> = {
  premature_asks: ['request made after trust has grown', 'requests made after trust has grown'],
  unthanked_help: ['favor thanked', 'favors thanked'],
  one_way_taking: ['favor given', 'favors given'],
  lapsed_upkeep: ['tie taken up again', 'ties taken up again'],
  no_updates: ['person told how the search goes', 'people told how the search goes'],
}

function goodTurns(habit: string, count: number): string {
  const [one, many] = goodTurn[habit] ?? ['good turn', 'good turns']
  return plural(count, `more ${one}`, `more ${many}`)
}

function tries(step: string, count: number): string {
  const [one, many] = triesAt[step] ?? ['attempt', 'attempts']
  return plural(count, one, many)
}

/** A channel's name at the beginning of a sentence: the portal's own label, or the catalogue's name. */
function nameOf(channel: string, label: string): string {
  const names: Readonly<Record<string, string>> = channelNames
  const name = label || (names[channel] ?? channel)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function everyone(people: number): string {
  return people === 1 ? 'the one person' : `all ${number(people)} people`
}

/** What ten more hours are expected to bring. */
function tenHours(expected: number, low: number, high: number): string {
  if (high < 0.05) return 'ten more hours there would bring next to nothing'
  return `ten hours there bring about ${number(expected)}, most likely ${range(low, high)}`
}
