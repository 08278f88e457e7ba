import { capital } from '../letter-case.ts'
import type { Chance, ReportSentences } from '../report-sentences.ts'
import { likelihoods } from './evidence.ts'
import { counted, inWords, nounFor, number, plural } from './numbers.ts'

/** What the report of a review says. */
export const report: ReportSentences = {
  title: 'Your networking review',
  writtenOn: ({ day, role }) => (role ? `${day} · ${role}` : day),
  wentWell: 'What went well',
  whereYouStand: 'Where you stand',
  whatWeSee: 'What we see',
  thisWeek: ({ things, minutes }) =>
    things > 0 ? `This week: ${counted(things, 'thing')}, ${aboutHours(minutes)}` : 'This week',
  where: 'Where to network',
  people: 'People',
  swot: 'Strengths, weaknesses, opportunities, threats',
  howSure: 'How sure is this?',
  highlights: {
    all_answered: () =>
      'Everybody you asked has answered. That is far more than usual: your message works, so do not change it.',
    made_time: ({ asked, talked }) =>
      talked >= asked ? 'Everybody you asked made time for you.' : 'Most of the people you asked made time for you.',
    somebody_answered: ({ names }) => `${names} answered you.`,
    passed_on: ({ names, people }) =>
      people > 3 ? 'Many people passed you on or told you of a job.' : `${names} passed you on or told you of a job.`,
    helped: ({ names, people }) => (people > 3 ? 'Many people helped you.' : `${names} helped you.`),
    felt_easier: ({ predicted, felt }) =>
      `Events felt easier than you feared: you expected ${number(predicted)} of 5, and it was ${number(felt)}.`,
    all_thanked: () => 'Everyone who helped you has heard a thank-you.',
    offers: ({ offers }) => `You have ${offers > 1 ? counted(offers, 'offer') : 'an offer'}. Congratulations!`,
  },
  counts: ({ asked, talked, passedOn, isToldAbove, resumes, interviews, offers }) => [
    ...(asked > 0
      ? [
          `You asked ${counted(asked, 'person', 'people')} and talked with ${talked > 0 ? inWords(talked) : 'none of them yet'}.`,
        ]
      : []),
    ...(isToldAbove
      ? []
      : passedOn > 0
        ? [
            `${capital(counted(passedOn, 'person', 'people'))} ${nounFor(passedOn, 'has', 'have')} passed you on to somebody else or told you of a job.`,
          ]
        : talked > 0
          ? ['Nobody has passed you on to somebody else yet.']
          : []),
    ...(resumes > 0 ? [`You handed out ${counted(resumes, 'résumé')}.`] : []),
    ...(interviews > 0
      ? [
          offers > 0
            ? `You had ${counted(interviews, 'interview')} and ${counted(offers, 'offer')}.`
            : `You had ${counted(interviews, 'interview')} and no offer yet.`,
        ]
      : []),
  ],
  onlyPeople: ({ people }) =>
    `You have listed ${plural(people, 'person', 'people')}; what happened with them is not noted yet. So no advice about what to change; only how to find out.`,
  nothingNoted: 'We do not know you yet: nothing is noted. So no advice about what to change; only how to find out.',
  goal: ({ count, outcome, achieved, weeks, day }) =>
    `Your goal is ${outcome} by ${day}${weeks > 0 ? `, ${counted(weeks, 'week')} from now` : ''}${achieved > 0 ? `; ${number(achieved)} of ${number(count)} ${nounFor(achieved, 'is', 'are')} there` : ''}.`,
  noGoal: 'You have not set a goal yet.',
  goalPassed: ({ outcome, day }) =>
    `Your goal was ${outcome} by ${day}. That date has passed, which happens in most searches; choose a new one.`,
  goalMet: 'You have reached your goal. Well done.',
  offerCame: 'What is left is to tell those who helped you, and to decide.',
  chance: (chance) => `The way it goes today, that is ${said(chance)}.`,
  moveHours: (chance) => `Spend the same hours in the places below, and it is ${said(chance)}.`,
  moreHours: (facts) =>
    `With about ${counted(facts.hours, 'hour')} a week, spent in the places below, it is ${said(facts)}.`,
  outOfReach: (chance) =>
    `Even with all your hours spent in the places below, it is ${said(chance)}. That says something about the time, not about you.`,
  noHours: 'You have no hours for the search at the moment, and that is all right: the goal can wait until you do.',
  feasible: ({ outcome }) => `By that day, ${outcome} would be realistic.`,
  feasibleBy: ({ day }) => `${day} would be a realistic date.`,
  nearerGoal: 'A nearer goal fits better: a first interview.',
  working: 'Your networking works. Keep going.',
  tooEarly: 'It is too early to say more.',
  settles: {
    replied: ({ count }) =>
      `Ask ${counted(count, 'more person', 'more people')}, and we can say how often people answer you.`,
    conversed: ({ count }) => `After ${counted(count, 'more answer')} we can say how often an answer becomes a talk.`,
    referred: ({ count }) => `After ${counted(count, 'more talk')} we can say how often a talk leads to a name.`,
  },
  sureness: {
    almost: 'We are quite sure of this.',
    fairly: 'We are fairly sure of this.',
    perhaps: 'It could still be chance.',
  },
  place: ({ channel, why, step }) => [`**${capital(channel)}.** ${why}`, step].filter(Boolean).join(' '),
  keepOn: ({ asked, passedOn }) =>
    passedOn === 0
      ? 'Too early to judge; keep going.'
      : asked === 1
        ? 'The one person you asked there passed you on.'
        : `${capital(inWords(passedOn))} of the ${inWords(asked)} people you asked there passed you on.`,
  next: ({ channel, step }) => `Next: ${channel}. ${step}`,
  notNow: ({ places }) => `Not now: ${places}.`,
  broughtNothing: ({ places, tries }) => `${places}, because ${counted(tries, 'try', 'tries')} brought nothing`,
  allAsked: ({ places }) => `${places}, because everyone there has been asked`,
  stayWith: ({ places }) => `Stay with ${places}. There will be time for other places when these talks are done.`,
  thankLater: ({ names }) => `Thank ${names} when you have a moment. It is not too late.`,
  letRest: ({ names, count }) =>
    `${names} ${nounFor(count, 'has', 'have')} not answered in a while. Let it rest; nothing is lost.`,
  talkWith: ({ names, advice }) => `${names}: ${advice}`,
  box: {
    strength: ({ factors }) => `Strengths: ${factors}.`,
    weakness: ({ factors }) => `Weaknesses: ${factors}.`,
    opportunity: ({ factors }) => `Opportunities: ${factors}.`,
    threat: ({ factors }) => `Threats: ${factors}.`,
  },
  ownWords: ({ text }) => `“${text}”`,
  fromNotes: {
    nothing: () => 'Nothing here is a verdict: no notes, no judgment.',
    few: ({ asked }) =>
      `${capital(counted(asked, 'person', 'people'))} asked ${nounFor(asked, 'is', 'are')} too few to judge anything. Nothing here is a verdict.`,
    some: () => 'Half of this rests on your own notes, half on what is usual elsewhere.',
    much: () => 'Who answers you we know from your own notes.',
  },
  fromOthers: 'How often talks lead to names we know only roughly, from others.',
  askAgain: {
    search: 'Ask again in four weeks.',
    answers: 'What the talks bring, nobody can know yet. Ask again in two weeks.',
    interviews: 'Ask again after the next interview.',
    wind_down: '',
  },
}

/** A chance in words, with its odds. */
export function said({ likelihood, odds: [few, many] }: Chance): string {
  const odds = few === 0 ? `less than 1 in ${many}` : few === many ? 'as good as certain' : `about ${few} in ${many}`
  return `${likelihoods[likelihood]} (${odds})`
}

/** Minutes as hours, to the half hour. */
export function aboutHours(minutes: number): string {
  if (minutes < 50) return `${number(minutes)} minutes`
  const halves = Math.round(minutes / 30)
  const whole = Math.floor(halves / 2)
  if (halves % 2 === 0) return whole === 1 ? 'about an hour' : `about ${inWords(whole)} hours`
  return whole === 1 ? 'about an hour and a half' : `about ${inWords(whole)} and a half hours`
}
