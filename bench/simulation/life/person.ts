import type { Step } from '../ask/published.ts'

export type Rates = Readonly<Record<Step, number>>

/** A place where somebody networks, as it truly is for them. */
export type Place = {
  readonly channel: string
  readonly rates: Rates
  /** By how much the log odds of each rate rise, or fall, from the middle of the search to its end. */
  readonly drift: number
  /** People approached there over the search. */
  readonly people: number
  /** On how many evenings, their luck shared by this intraclass correlation; any day where absent. */
  readonly occasions?: { readonly evenings: number; readonly luck: number }
}

/** How somebody treats the people they know: shares of turns, and how many turns there are. */
export type Habits = {
  readonly favors: number
  readonly unthanked: number
  /** Favors given for each received. */
  readonly givenBack: number
  readonly businessAsks: number
  readonly premature: number
  /** People known for long, whom nobody asks. */
  readonly oldTies: number
  readonly lapsed: number
  /** Days between updates to the people closest by. */
  readonly updateEveryDays: number
  readonly closeTies: number
}

/** Somebody who looks for work, and what they do about it over so many weeks. */
export type Person = {
  readonly weeks: number
  readonly places: readonly Place[]
  /** The share of weeks in which nothing is done. */
  readonly pauses: number
  readonly habits: Habits
  readonly hoursPerWeek: number
  readonly comfort: number
  readonly goal?: { readonly outcome: 'interview' | 'offer'; readonly count: number; readonly byDay: number }
}

/** Good habits: bad turns are a third of what is tolerated, or fewer (an assumption: no study counts them). */
export const usualHabits: Habits = {
  favors: 8,
  unthanked: 0.08,
  givenBack: 0.8,
  businessAsks: 12,
  premature: 0.08,
  oldTies: 12,
  lapsed: 0.15,
  updateEveryDays: 26,
  closeTies: 6,
}

/** Nothing but approaches. */
export const noHabits: Habits = { ...usualHabits, favors: 0, businessAsks: 0, oldTies: 0, closeTies: 0 }
