import type { Ask } from '../activity/activity-codes.ts'
import type { ComfortLesson, EventNote, Opener, Spot } from '../plan/event-table.ts'
import type { FollowUpKind } from '../plan/follow-up-table.ts'
import type { FollowUpTask } from '../plan/plan-task.ts'
import type { Setback } from '../plan/setback.ts'

type Named = { readonly name: string }
type Pair = Named & { readonly other: string }
type Place = { readonly channel: string }

/** What is known of a task when it is put into words; what to practice has a sentence of its own. */
type TaskWords = {
  thank: Named & { readonly help: string }
  make_introduction: Pair
  follow_up_introduction: Pair
  offer_introduction: Pair
  ask_someone_else: Named & { readonly employer: string }
  ask: Named & { readonly ask: Ask }
  talk: Named
  revive: Named
  send_update: Place & { readonly names: string }
  take_first_step: Place & { readonly step: string }
  meet_people: Place & { readonly count: number }
  ask_people: Place & { readonly count: number }
  list_people: Record<never, never>
  set_goal: Record<never, never>
  prepare_words: Record<never, never>
  look_back: Record<never, never>
}

/** Whom a follow-up is for, through whom it came about, and which employer it concerns, as far as it is known. */
export type FollowUpWords = {
  /** The people it is for. */
  readonly names: string
  /** The contact through whom it came about. */
  readonly through: string
  /** The employer; empty where none is known. */
  readonly employer: string
}

/** What a week's plan says. A task is a request without its full stop: it stands alone, and after "if … then". */
export type PlanSentences = {
  /** What to do, as a request without its full stop. */
  readonly tasks: { readonly [Kind in keyof TaskWords]: (words: TaskWords[Kind]) => string }
  /** What is next after something happened, as a request without its full stop. */
  readonly followUps: Readonly<Record<FollowUpTask, (words: FollowUpWords) => string>>
  /** Why it is next: what happened, so many days ago. */
  readonly followUpReasons: Readonly<Record<FollowUpKind, (facts: { readonly days: number }) => string>>
  /** What to do if the action does not work out. */
  readonly setbacks: Readonly<Record<Setback, string>>
  /** For what is done at an hour chosen beforehand. */
  readonly ifTime: (facts: { readonly when: string; readonly task: string }) => string
  /** The same where the day stands above. */
  readonly ifClock: (facts: { readonly time: string; readonly task: string }) => string
  /** For what waits for an occasion. */
  readonly ifOccasion: (facts: { readonly day: string; readonly task: string }) => string
  /** People not named one by one. */
  readonly more: (facts: { readonly count: number }) => string
  /** How long an action takes. */
  readonly minutes: (facts: { readonly count: number }) => string
  /** For a week in which nothing is to be done. */
  readonly nothing: string
  /** What to do after a day that went wrong. */
  readonly badDay: string
}

/** What is said before an event. */
export type EventSentences = {
  /** How many conversations to aim at, and when to leave. */
  readonly aim: (facts: { readonly conversations: number; readonly minutes: number }) => string
  /** Where to stand. */
  readonly spots: Readonly<Record<Spot, string>>
  /** How to open a conversation. */
  readonly openers: Readonly<Record<Opener, string>>
  /** A contact who will be there, and what to do with them. */
  readonly lookOutFor: (facts: { readonly name: string; readonly advice: string }) => string
  /** A contact who may be there, and what to do with them. */
  readonly mayBeThere: (facts: { readonly name: string; readonly advice: string }) => string
  /** What earlier events teach about comfort. */
  readonly lessons: Readonly<Record<ComfortLesson, string>>
  /** What to write down afterwards. */
  readonly notes: Readonly<Record<EventNote, string>>
}
