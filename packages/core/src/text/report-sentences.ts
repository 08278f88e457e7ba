import type { WeekFocus } from '../plan/week-focus.ts'
import type { HighlightCode } from '../review/highlights.ts'
import type { Quadrant } from '../swot/factor.ts'
import type { Likelihood } from './likelihood.ts'

type Counts = {
  readonly asked: number
  readonly talked: number
  readonly passedOn: number
  /** Whether those who passed the seeker on were named before. */
  readonly isToldAbove: boolean
  readonly resumes: number
  readonly interviews: number
  readonly offers: number
}

type Goal = {
  readonly count: number
  readonly outcome: string
  readonly achieved: number
  readonly weeks: number
  readonly day: string
}

/** A chance as one would say it: a word, and a rounded figure. */
export type Chance = {
  readonly likelihood: Likelihood
  /** As 1 in so many, or so many in so many. */
  readonly odds: readonly [number, number]
}

/** What the report of a review says in addition to the sentences of its parts. */
export type ReportSentences = {
  /** The title of the report. */
  readonly title: string
  /** The day of the report, and the role sought; the role may be empty. */
  readonly writtenOn: (facts: { readonly day: string; readonly role: string }) => string
  /** Heading: what went well. */
  readonly wentWell: string
  /** Heading: the counts and the goal. */
  readonly whereYouStand: string
  /** Heading: the causes. */
  readonly whatWeSee: string
  /** Heading: the week's plan; how many things, and how long they take. */
  readonly thisWeek: (facts: { readonly things: number; readonly minutes: number }) => string
  /** Heading: the channels. */
  readonly where: string
  /** Heading: people who are not in the week's plan. */
  readonly people: string
  /** Heading: the SWOT grid. */
  readonly swot: string
  /** Heading: how sure all of it is. */
  readonly howSure: string
  /** One thing that went well; names may be empty. */
  readonly highlights: Readonly<
    Record<
      HighlightCode,
      (facts: {
        readonly names: string
        readonly people: number
        readonly asked: number
        readonly talked: number
        readonly predicted: number
        readonly felt: number
        readonly offers: number
      }) => string
    >
  >
  /** What has happened, each thing counted as what it is, as far as there is anything to count. */
  readonly counts: (counts: Counts) => readonly string[]
  /** For a seeker who has logged nothing. */
  readonly nothingNoted: string
  /** For a seeker who has listed so many people and logged nothing, as after an import. */
  readonly onlyPeople: (listed: { readonly people: number }) => string
  /** The goal, and how much of it is reached. */
  readonly goal: (goal: Goal) => string
  /** For a seeker without a goal. */
  readonly noGoal: string
  /** For a goal whose date has passed. */
  readonly goalPassed: (goal: Goal) => string
  /** For a goal that is met. */
  readonly goalMet: string
  /** For an offer that has come. */
  readonly offerCame: string
  /** The chance at today's pace. */
  readonly chance: (chance: Chance) => string
  /** That the same hours, spent elsewhere, would do. */
  readonly moveHours: (chance: Chance) => string
  /** How many hours a week would do. */
  readonly moreHours: (facts: Chance & { readonly hours: number }) => string
  /** The chance of a goal that all hours given would not reach in time. */
  readonly outOfReach: (chance: Chance) => string
  /** For a seeker who has no hours for the search. */
  readonly noHours: string
  /** A smaller goal that could be reached in time. */
  readonly feasible: (facts: { readonly outcome: string }) => string
  /** A later date by which the goal could be reached. */
  readonly feasibleBy: (facts: { readonly day: string }) => string
  /** For an offer that is out of reach: an interview is nearer. */
  readonly nearerGoal: string
  /** For a search that works. */
  readonly working: string
  /** For a search of which too little is known. */
  readonly tooEarly: string
  /** What would settle it within four weeks. */
  readonly settles: Readonly<
    Record<'replied' | 'conversed' | 'referred', (facts: { readonly count: number }) => string>
  >
  /** How sure a cause is, as a sentence. */
  readonly sureness: Readonly<Record<'almost' | 'fairly' | 'perhaps', string>>
  /** A channel worth hours, why, and the next step there; the step may be empty. */
  readonly place: (facts: { readonly channel: string; readonly why: string; readonly step: string }) => string
  /** Why to go on in a channel that was tried. */
  readonly keepOn: (facts: { readonly asked: number; readonly passedOn: number }) => string
  /** A place worth a try once there is time. */
  readonly next: (facts: { readonly channel: string; readonly step: string }) => string
  /** Channels that are not worth new hours now, each with its reason. */
  readonly notNow: (facts: { readonly places: string }) => string
  /** Tried without anything coming of it. */
  readonly broughtNothing: (facts: { readonly places: string; readonly tries: number }) => string
  /** Everybody there was asked. */
  readonly allAsked: (facts: { readonly places: string }) => string
  /** Where to be in a week that is for those who have answered. */
  readonly stayWith: (facts: { readonly places: string }) => string
  /** Whom to thank beyond the week's plan. */
  readonly thankLater: (facts: { readonly names: string }) => string
  /** People who have not answered for long, to be left in peace. */
  readonly letRest: (facts: { readonly names: string; readonly count: number }) => string
  /** People to be in touch with, and what the talk should be about. */
  readonly talkWith: (facts: { readonly names: string; readonly advice: string }) => string
  /** A box of the SWOT grid: the seeker's own words in quotes, or what was found. */
  readonly box: Readonly<Record<Quadrant, (facts: { readonly factors: string }) => string>>
  /** The seeker's own words. */
  readonly ownWords: (facts: { readonly text: string }) => string
  /** What we know from the seeker's own notes. */
  readonly fromNotes: Readonly<
    Record<'nothing' | 'few' | 'some' | 'much', (facts: { readonly asked: number }) => string>
  >
  /** What is known only roughly. */
  readonly fromOthers: string
  /** When to ask again. */
  readonly askAgain: Readonly<Record<WeekFocus, string>>
}
