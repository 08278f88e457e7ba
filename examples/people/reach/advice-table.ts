import type { Sentences } from '@tiecraft/core'
import { people } from '../people.ts'
import type { Person } from '../person.ts'
import { matchmaker, outgoing } from './more-people.ts'
import type { Said } from './said.ts'

/** Everybody the table names. */
export const audience = {
  ...people,
  outgoing: { recordAt: outgoing },
  matchmaker: { recordAt: matchmaker },
} as const satisfies Readonly<Record<string, Person>>

type Name = keyof typeof audience

/** The parts of an advice, each by the sentences any of which gives it. */
type Parts = (said: Said) => readonly (readonly string[])[]

/** Somebody, and the parts of an advice that must all reach them, or none of which may. */
type Reached = readonly [name: Name, parts: Parts]

/** One advice of the article: somebody it is for, and somebody it is not for. */
type AdviceRow = { readonly reaches: Reached; readonly spares: Reached }

/** An advice that any of the same sentences gives to everybody. */
function told(reached: Name, spared: Name, sayings: (sentences: Sentences) => readonly string[]): AdviceRow {
  const parts: Parts = ({ sentences }) => [sayings(sentences)]
  return { reaches: [reached, parts], spares: [spared, parts] }
}

/** An advice that an action of one of some kinds gives. */
function planned(reached: Name, spared: Name, kinds: readonly string[]): AdviceRow {
  const parts: Parts = ({ actions }) => [
    actions.filter(({ task }) => kinds.includes(task.kind)).map(({ title }) => title),
  ]
  return { reaches: [reached, parts], spares: [spared, parts] }
}

/** Every advice of the article, with somebody it is for and somebody it is not for. */
export const adviceTable = {
  'four questions': { reaches: ['articleSeeker', fourAnswers], spares: ['emptySeeker', ofGoals] },
  'strengths, weaknesses, opportunities, threats': {
    reaches: ['introvertOneReply', ({ seeker }) => seeker.selfReports.map(({ text = '' }) => [text])],
    spares: ['fallingOut', ({ sentences: { report } }) => [[report.swot]]],
  },
  'change targets?': told('thrivingSeeker', 'introvertOneReply', ({ changeTargets: { yes, no }, report }) => [
    yes,
    no,
    report.working,
  ]),
  'stay in touch with every relative': told(
    'articleSeeker',
    'internationalStudent',
    ({ channelWaysIn, channelFirstSteps, channelWhys }) => [
      channelWaysIn.reach_every_relative,
      channelWhys.family_wants_to_help,
      channelFirstSteps.list_relatives,
      channelFirstSteps.call_two_relatives,
      channelFirstSteps.ask_whom_they_know,
    ],
  ),
  'associations: guest, website, newsletter': told(
    'articleSeeker',
    'emptySeeker',
    ({ channelWaysIn, channelFirstSteps }) => [
      channelWaysIn.read_newsletter_for_events,
      channelFirstSteps.find_chapter,
      channelFirstSteps.find_open_meeting,
    ],
  ),
  'non-profit: volunteer': told('ownChannelOnly', 'oneHourAWeek', ({ channelWaysIn, channelFirstSteps }) => [
    channelWaysIn.volunteer_where_employers_sit,
    channelFirstSteps.look_up_the_board,
    channelFirstSteps.offer_your_skill,
    channelFirstSteps.work_beside_a_board_member,
  ]),
  'friends and neighbors: a short update': planned('articleSeeker', 'referralTwoDaysAgo', ['send_update']),
  'service clubs: own connections': told(
    'memberOfThree',
    'introvertOneReply',
    ({ channelWaysIn, channelFirstSteps }) => [
      channelWaysIn.make_own_connections,
      channelFirstSteps.find_club_meeting,
      channelFirstSteps.ask_for_guest_visit,
      channelFirstSteps.meet_two_club_members,
    ],
  ),
  'tell your religious leader; committees': told(
    'articleSeeker',
    'eightSaidYes',
    ({ channelWaysIn, channelFirstSteps }) => [
      channelWaysIn.tell_religious_leader,
      channelWaysIn.join_volunteer_committee,
      channelFirstSteps.tell_leader_you_are_looking,
      channelFirstSteps.help_a_committee,
    ],
  ),
  'conferences and after-hours; ask people about themselves': told(
    'outgoing',
    'introvertOneReply',
    ({ channelWaysIn, channelFirstSteps }) => [
      channelWaysIn.attend_conference_or_after_hours,
      channelFirstSteps.sign_up_for_one,
      channelFirstSteps.ask_people_about_themselves,
    ],
  ),
  'food, restrooms, exit': told('outgoing', 'introvertOneReply', ({ channelFirstSteps, event: { spots } }) => [
    channelFirstSteps.stand_by_food_or_exit,
    ...Object.values(spots),
  ]),
  'time: their interests, then personal, then business': {
    reaches: [
      'fallingOut',
      ({ review, sentences: { stageAdvice } }) => [review.relationships.map(({ advice }) => stageAdvice[advice.next])],
    ],
    spares: ['emptySeeker', ({ sentences: { stageAdvice } }) => [Object.values(stageAdvice)]],
  },
  'introduce people to others': planned('matchmaker', 'fallingOut', ['offer_introduction', 'make_introduction']),
  'call or send a thank-you': planned('fallingOut', 'eightSaidYes', ['thank']),
} as const satisfies Readonly<Record<string, AdviceRow>>

/** Where now, where to, how far, and how to get there: all four. */
function fourAnswers({ review, sentences, actions }: Said): ReturnType<Parts> {
  const { now, target } = review.gapAnalysis
  return [
    sentences.report.counts({ ...now.counts, isToldAbove: false }).slice(0, 1),
    target ? [wish(target, sentences)] : [],
    everyChance(sentences),
    actions.map(({ title }) => title),
  ]
}

function wish(
  { goal, achieved, weeksLeft }: NonNullable<Said['review']['gapAnalysis']['target']>,
  sentences: Sentences,
): string {
  const { count, by, outcome } = goal
  return sentences.report.goal({
    count,
    outcome: sentences.outcomes[outcome]({ count }),
    achieved,
    weeks: Math.round(weeksLeft),
    day: new Intl.DateTimeFormat(sentences.tag, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(by),
  })
}

/** What makes no sense to somebody without a goal. */
function ofGoals({ sentences }: Said): ReturnType<Parts> {
  const { report } = sentences
  return [[report.goalMet, report.noHours, report.nearerGoal, ...everyChance(sentences)]]
}

const likelihoods = ['almost_certain', 'very_likely', 'likely', 'even', 'unlikely', 'very_unlikely'] as const

/** How likely a goal may be said to be. */
function everyChance({ report }: Sentences): readonly string[] {
  const below = Array.from({ length: 20 }, (_, index) => [1, index + 1] as const)
  const odds = [[0, 20], ...below, [2, 3], [3, 4], [4, 5], [9, 10], [19, 20]] as const
  return likelihoods.flatMap((likelihood) => odds.map((odd) => report.chance({ likelihood, odds: odd })))
}
