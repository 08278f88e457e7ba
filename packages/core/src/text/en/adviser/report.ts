import type { AdviserSentences } from '../../adviser-sentences.ts'
import { capital } from '../../letter-case.ts'
import { counted, inWords, nounFor, number, plural } from '../numbers.ts'
import { aboutHours, said } from '../report.ts'

/** The headings of the report; each names the seeker, so that "they" below it are the seeker. */
export const headings: AdviserSentences['headings'] = {
  title: ({ name }) => (name ? `${name}'s networking review` : 'Networking review'),
  wentWell: ({ name }) => (name ? `What went well for ${name}` : 'What went well'),
  whereYouStand: ({ name }) => `Where ${name ? `${name} stands` : 'they stand'}`,
  whatWeSee: ({ name }) => (name ? `What we see in ${name}'s search` : 'What we see'),
  thisWeek: ({ name, things, minutes }) => {
    const week = name ? `${name}'s week` : 'Their week'
    return things > 0 ? `${week}: ${counted(things, 'thing')}, ${aboutHours(minutes)}` : week
  },
  where: ({ name }) => `Where ${name || 'they'} can network`,
  people: ({ name }) => (name ? `${name}'s contacts` : 'Their contacts'),
  swot: ({ name }) => `${name ? `${name}'s strengths` : 'Strengths'}, weaknesses, opportunities, threats`,
  howSure: ({ name }) => (name ? `How well do we know ${name}'s search?` : 'How sure is this?'),
}

/** What the report of a review says. */
export const report: AdviserSentences['report'] = {
  writtenOn: null,
  highlights: {
    all_answered: () =>
      'Everybody they asked has answered. That is far more than usual: their message works and needs no change.',
    made_time: ({ asked, talked }) =>
      talked >= asked
        ? 'Everybody they asked made time for them.'
        : 'Most of the people they asked made time for them.',
    somebody_answered: ({ names }) => `${names} answered them.`,
    passed_on: ({ names, people }) =>
      people > 3
        ? 'Many people passed them on or told them of a job.'
        : `${names} passed them on or told them of a job.`,
    helped: ({ names, people }) => (people > 3 ? 'Many people helped them.' : `${names} helped them.`),
    felt_easier: ({ predicted, felt }) =>
      `Events felt easier than feared: they expected ${number(predicted)} of 5, and it was ${number(felt)}.`,
    all_thanked: () => 'Everyone who helped them has heard a thank-you.',
    offers: ({ offers }) => `They have ${offers > 1 ? counted(offers, 'offer') : 'an offer'}. That is great news.`,
  },
  counts: ({ asked, talked, passedOn, isToldAbove, resumes, interviews, offers }) => [
    ...(asked > 0
      ? [
          `They asked ${counted(asked, 'person', 'people')} and talked with ${talked > 0 ? inWords(talked) : 'none of these yet'}.`,
        ]
      : []),
    ...(isToldAbove
      ? []
      : passedOn > 0
        ? [
            `${capital(counted(passedOn, 'person', 'people'))} ${nounFor(passedOn, 'has', 'have')} passed them on to somebody else or told them of a job.`,
          ]
        : talked > 0
          ? ['Nobody has passed them on to somebody else yet.']
          : []),
    ...(resumes > 0 ? [`They handed out ${counted(resumes, 'résumé')}.`] : []),
    ...(interviews > 0
      ? [
          offers > 0
            ? `They had ${counted(interviews, 'interview')} and ${counted(offers, 'offer')}.`
            : `They had ${counted(interviews, 'interview')} and no offer yet.`,
        ]
      : []),
  ],
  onlyPeople: ({ people }) =>
    `They have listed ${plural(people, 'person', 'people')}; what happened with them is not noted yet. So no advice about what to change; only how to find out.`,
  nothingNoted: 'We do not know them yet: nothing is noted. So no advice about what to change; only how to find out.',
  goal: ({ count, outcome, achieved, weeks, day }) =>
    `Their goal is ${outcome} by ${day}${weeks > 0 ? `, ${counted(weeks, 'week')} from now` : ''}${achieved > 0 ? `; ${number(achieved)} of ${number(count)} ${nounFor(achieved, 'is', 'are')} there` : ''}.`,
  noGoal: 'They have not set a goal yet.',
  goalPassed: ({ outcome, day }) =>
    `Their goal was ${outcome} by ${day}. That date has passed, which happens in most searches; it is time for a new one.`,
  goalMet: 'They have reached their goal.',
  offerCame: 'What is left is to tell those who helped, and to decide.',
  chance: null,
  moveHours: (chance) => `With the same hours spent in the places below, it is ${said(chance)}.`,
  moreHours: null,
  outOfReach: (chance) =>
    `Even with all their hours spent in the places below, it is ${said(chance)}. That says something about the time, not about them.`,
  noHours: 'They have no hours for the search at the moment, and that is all right: the goal can wait until they do.',
  feasible: null,
  feasibleBy: null,
  nearerGoal: null,
  working: 'Their networking works. They can keep going.',
  tooEarly: null,
  settles: {
    replied: ({ count }) =>
      `Once ${counted(count, 'more person is', 'more people are')} asked, we can say how often people answer them.`,
    conversed: null,
    referred: null,
  },
  sureness: { almost: null, fairly: null, perhaps: null },
  place: null,
  keepOn: ({ asked, passedOn }) =>
    passedOn === 0
      ? 'Too early to judge; worth going on.'
      : asked === 1
        ? 'The one person they asked there passed them on.'
        : `${capital(inWords(passedOn))} of the ${inWords(asked)} people they asked there passed them on.`,
  next: null,
  notNow: null,
  broughtNothing: null,
  allAsked: null,
  stayWith: ({ places }) =>
    `For now it is best to stay with ${places}. There will be time for other places when these talks are done.`,
  thankLater: ({ names }) => `${names} can be thanked when there is a moment. It is not too late.`,
  letRest: ({ names, count }) =>
    `${names} ${nounFor(count, 'has', 'have')} not answered in a while. It can rest; nothing is lost.`,
  talkWith: null,
  box: { strength: null, weakness: null, opportunity: null, threat: null },
  ownWords: null,
  fromNotes: {
    nothing: null,
    few: null,
    some: () => 'Half of this rests on their own notes, half on what is usual elsewhere.',
    much: () => 'Who answers them we know from their own notes.',
  },
  fromOthers: null,
  askAgain: {
    search: 'A new review makes sense in four weeks.',
    answers: 'What the talks bring, nobody can know yet. A new review makes sense in two weeks.',
    interviews: 'A new review makes sense after the next interview.',
    wind_down: null,
  },
}
