import { quarters } from '../quarters.ts'
import type { ReportSentences } from '../report-sentences.ts'
import { capital, nounFor, number, percent, plural, roughly, sure } from './numbers.ts'

/** What the report of a review says. */
export const report: ReportSentences = {
  title: 'Your networking review',
  writtenOn: ({ day, role }) => (role ? `As of ${day}, for your search: ${role}.` : `As of ${day}.`),
  whereYouStand: 'Where you stand',
  why: 'Why it is this way',
  thisWeek: 'What to do this week',
  swot: 'Strengths, weaknesses, opportunities and threats',
  box: ({ box, factors }) => `${box}: ${factors}.`,
  where: 'Where to network',
  people: 'People to thank and to keep up with',
  whatWouldChange: 'What would change this answer',
  howSure: 'How sure is this?',
  goal: ({ count, outcome, achieved, weeks, day }) =>
    `Your goal: ${outcome} by ${day}${weeks > 0 ? `, ${plural(weeks, 'week')} from now` : ''}. Reached so far: ${number(achieved)} of ${number(count)}.`,
  peopleAsked: ({ asked, talked }) =>
    `You asked ${plural(asked, 'person', 'people')} and talked with ${talked > 0 ? number(talked) : 'none of them yet'}.`,
  passedOn: ({ talked, passedOn }) =>
    passedOn > 0
      ? `${number(passedOn)} ${nounFor(passedOn, 'has', 'have')} passed you on to somebody else or told you of a job.`
      : talked > 0
        ? 'Nobody has passed you on to somebody else yet.'
        : '',
  resumes: ({ resumes }) => `You handed out ${plural(resumes, 'résumé')}.`,
  outcomes: ({ interviews, offers }) =>
    `You had ${plural(interviews, 'interview')} and ${offers > 0 ? plural(offers, 'offer') : 'no offer yet'}.`,
  ownWords: ({ text }) => `“${text}”`,
  noApproaches: 'You have not noted any approach yet, so there is little to go by.',
  onTrack: 'You are on track. Keep the pace you have.',
  goalMet: 'You have reached your goal. Congratulations!',
  moveHours: ({ hours, probability }) =>
    `With ${roughly(hours)} ${nounFor(hours, 'hour')} a week, no more than now but spent in the places below, that chance would be ${sure(probability)}.`,
  moreHours: ({ hours, probability }) =>
    `With ${roughly(hours)} ${nounFor(hours, 'hour')} a week in all, spent in the places below, that chance would be ${sure(probability)}.`,
  outOfReach: ({ hours, probability }) =>
    `Even with ${roughly(hours)} ${nounFor(hours, 'hour')} a week in all, spent in the places below, that chance would be only ${sure(probability)}. It takes longer than the time left, which says nothing against you.`,
  noHoursLeft: 'You have no hours for this at the moment, so the goal has to wait until you do.',
  feasible: ({ outcome }) => `By the date of your goal, ${outcome} would be realistic.`,
  feasibleBy: ({ day }) => `With those hours, ${day} would be a realistic date.`,
  cause: ({ text, likelihood, probability }) => `**${text}** This is ${likelihood} (${sure(probability)}).`,
  seePlaces: 'What each place brought stands under “Where to network”.',
  noCause: 'We see nothing so far that stands in your way.',
  thank: ({ name, help, overdueDays }) =>
    `Thank ${name} for ${help}.${overdueDays > 0 ? ` It is not too late, even after ${plural(overdueDays, 'day')}.` : ''}`,
  thankMore: ({ count }) => `Then thank ${plural(count, 'more person', 'more people')} who helped you.`,
  getStarted: 'Write down whom you approach and who answers. Two weeks of notes tell a lot.',
  answer: ({ text, probability }) =>
    `**${text}** The chance that other places bring more per hour: ${sure(probability)}.`,
  stay: ({ text, probability }) =>
    `**${text}** The chance that an hour there brings as much as elsewhere, or nearly so: ${sure(probability)}.`,
  start: ({ channel, why }) => `**${capital(channel)}:** start here. ${why}`,
  asked: ({ places }) =>
    `${capital(places)}: you have asked everyone on your list. Stay in touch, and spend new hours where you meet new people.`,
  tellMore: ({ count }) =>
    count === 0
      ? 'Wait for the answers that may still come before you judge it.'
      : `About ${number(count)} more ${nounFor(count, 'approach', 'approaches')} would show how good it is.`,
  later: ({ places }) => `${capital(places)}: worth a try later. More new places at a time would be too many.`,
  hours: ({ hours, places }) =>
    `If you give ${quarters(hours)} ${nounFor(hours, 'hour')} a week to these places: ${places}.`,
  hoursFor: ({ hours, channel }) => `${quarters(hours)} for ${channel}`,
  group: ({ verdict, places }) => `${capital(places)}: ${verdict}`,
  due: ({ names, advice }) => `**${names}:** ${advice}`,
  dueMore: ({ count }) => `And ${plural(count, 'more person', 'more people')} to be in touch with when you have time.`,
  nobodyDue: 'Nobody is waiting to hear from you. Well kept.',
  settles: {
    replied: ({ count }) => `${more(count, 'approach', 'approaches')} would show how often people answer you.`,
    conversed: ({ count }) => `${more(count, 'answer')} would show how often an answer becomes a talk.`,
    referred: ({ count }) => `${more(count, 'talk')} would show how often a talk leads to a referral or a tip.`,
    interviewed: ({ count }) => `${more(count, 'referral')} would show how often a referral brings an interview.`,
    offered: ({ count }) => `${more(count, 'interview')} would show how often an interview brings an offer.`,
  },
  pending: ({ count }) =>
    `${capital(plural(count, 'answer'))} may still come and ${nounFor(count, 'is', 'are')} not counted against you.`,
  newOutcome: 'Each thing that happens and that you note makes the next review surer.',
  probabilities:
    'A percentage here says how sure we are, from what you noted and from what is usual. It is not a grade.',
  ownData: ({ share }) =>
    `About ${percent(share)} of what we know of your answers comes from your own notes; the rest is what is usual elsewhere.`,
  usual: 'Nobody has counted well how often people answer job seekers, so “usual” is a rough figure.',
  restsOn: ({ grades }) => `This review rests on your own notes and on ${grades}.`,
  notAJudgment: 'None of this says what you are worth. It says where your time brings most.',
}

function more(count: number, one: string, many?: string): string {
  return `${number(count)} more ${nounFor(count, one, many)}`
}
