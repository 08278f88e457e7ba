import type { FunnelRate } from '../funnel/funnel-step.ts'

/** What the report of a review says in addition to the sentences of its parts. */
export type ReportSentences = {
  /** The title of the report. */
  readonly title: string
  /** The day of the report, and the role sought; the role may be empty. */
  readonly writtenOn: (facts: { readonly day: string; readonly role: string }) => string
  /** Heading: the goal and the funnel. */
  readonly whereYouStand: string
  /** Heading: the causes. */
  readonly why: string
  /** Heading: the week's plan. */
  readonly thisWeek: string
  /** Heading: the SWOT grid. */
  readonly swot: string
  /** One box of the SWOT grid. */
  readonly box: (facts: { readonly box: string; readonly factors: string }) => string
  /** Heading: the channels. */
  readonly where: string
  /** Heading: thanks owed and contacts due. */
  readonly people: string
  /** Heading: what would change the answer. */
  readonly whatWouldChange: string
  /** Heading: how sure all of it is. */
  readonly howSure: string
  /** The goal, and how much of it is reached. */
  readonly goal: (facts: GoalFacts) => string
  /** How many people were asked, and how many of them made time for a talk. */
  readonly peopleAsked: (facts: { readonly asked: number; readonly talked: number }) => string
  /** How many people passed the seeker on; nothing where there was no talk and nobody did. */
  readonly passedOn: (facts: { readonly talked: number; readonly passedOn: number }) => string
  /** How many résumés were handed out. */
  readonly resumes: (facts: { readonly resumes: number }) => string
  /** Interviews and offers so far. */
  readonly outcomes: (facts: { readonly interviews: number; readonly offers: number }) => string
  /** The seeker's own words on a strength or the like. */
  readonly ownWords: (facts: { readonly text: string }) => string
  /** For a seeker who has logged no approach. */
  readonly noApproaches: string
  /** For a goal that is likely to be met at the present pace. */
  readonly onTrack: string
  /** For a goal that is met. */
  readonly goalMet: string
  /** That the hours of now, spent elsewhere, would do. */
  readonly moveHours: (facts: { readonly hours: number; readonly probability: number }) => string
  /** How many hours a week would do. */
  readonly moreHours: (facts: { readonly hours: number; readonly probability: number }) => string
  /** For a goal that all hours given would not reach in time. */
  readonly outOfReach: (facts: { readonly hours: number; readonly probability: number }) => string
  /** For a seeker who has no hours for the search. */
  readonly noHoursLeft: string
  /** A smaller goal that could be reached in time. */
  readonly feasible: (facts: { readonly outcome: string }) => string
  /** A later date by which the goal could be reached. */
  readonly feasibleBy: (facts: { readonly day: string }) => string
  /** A cause, and how likely it is. */
  readonly cause: (facts: {
    readonly text: string
    readonly likelihood: string
    readonly probability: number
  }) => string
  /** Where the channels are discussed. */
  readonly seePlaces: string
  /** For a diagnosis without a cause. */
  readonly noCause: string
  /** Whom to thank, and for what. */
  readonly thank: (facts: { readonly name: string; readonly help: string; readonly overdueDays: number }) => string
  /** How many more people to thank. */
  readonly thankMore: (facts: { readonly count: number }) => string
  /** What to do where too little is logged to say more. */
  readonly getStarted: string
  /** Whether to change targets, and how sure that is. */
  readonly answer: (facts: { readonly text: string; readonly probability: number }) => string
  /** That the targets may stay, and how sure that is. */
  readonly stay: (facts: { readonly text: string; readonly probability: number }) => string
  /** A channel to start in, and why. */
  readonly start: (facts: { readonly channel: string; readonly why: string }) => string
  /** Channels in which everybody listed was asked. */
  readonly asked: (facts: { readonly places: string }) => string
  /** How many more approaches would settle a verdict; 0 where answers are still to come. */
  readonly tellMore: (facts: { readonly count: number }) => string
  /** Channels worth a try later. */
  readonly later: (facts: { readonly places: string }) => string
  /** How to divide the hours of a week. */
  readonly hours: (facts: { readonly hours: number; readonly places: string }) => string
  /** The hours for one channel. */
  readonly hoursFor: (facts: { readonly hours: number; readonly channel: string }) => string
  /** Channels of one verdict. */
  readonly group: (facts: { readonly verdict: string; readonly places: string }) => string
  /** Whom to be in touch with, and what to do. */
  readonly due: (facts: { readonly names: string; readonly advice: string }) => string
  /** How many more people to be in touch with. */
  readonly dueMore: (facts: { readonly count: number }) => string
  /** For a seeker who is in touch with everybody. */
  readonly nobodyDue: string
  /** How many more attempts would show how well a step goes. */
  readonly settles: Readonly<Record<FunnelRate, (facts: { readonly count: number }) => string>>
  /** How many answers may still come. */
  readonly pending: (facts: { readonly count: number }) => string
  /** That each new entry makes the next review surer. */
  readonly newOutcome: string
  /** What a percentage means here. */
  readonly probabilities: string
  /** How much of it comes from the seeker's own log. */
  readonly ownData: (facts: { readonly share: number }) => string
  /** What “usual” rests on. */
  readonly usual: string
  /** The grades of the evidence behind the report. */
  readonly restsOn: (facts: { readonly grades: string }) => string
  /** That nothing here judges the seeker. */
  readonly notAJudgment: string
}

type GoalFacts = {
  readonly count: number
  readonly outcome: string
  readonly achieved: number
  readonly weeks: number
  readonly day: string
}
