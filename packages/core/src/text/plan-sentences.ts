import type { Ask } from '../activity/activity-codes.ts'
import type { AppointmentKind } from '../appointment/appointment-table.ts'
import type { ChannelId } from '../channel/channels.ts'
import type { ComfortLesson, EventNote, Opener, Spot } from '../plan/event-table.ts'
import type { FollowUpKind } from '../plan/follow-up-table.ts'
import type { FollowUpTask } from '../plan/plan-task.ts'
import type { Setback } from '../plan/setback.ts'
import type { WeekFocus } from '../plan/week-focus.ts'
import type { Help } from '../reciprocity/thanks-owed.ts'
import type { PartOfDay } from '../value/part-of-day.ts'

type Named = { readonly name: string }
type Pair = Named & { readonly other: string }
/** People joined as one phrase, and how many they are. */
type Titled = { readonly title: string }
type People = { readonly names: string; readonly count: number }

/** What is known of a task when it is put into words; what to practice, first steps and time in a place have sentences of their own. */
type TaskWords = {
  thank: People & { readonly help: Help['type']; readonly isNoted: boolean }
  hold_talks: People
  keep_appointment: Titled
  prepare_appointment: Titled & { readonly appointment: AppointmentKind; readonly isOwnTitle: boolean }
  log_appointment: Titled
  make_introduction: Pair
  follow_up_introduction: Pair
  offer_introduction: Pair
  ask_someone_else: Named & { readonly employer: string }
  ask: People & { readonly ask: Ask; readonly hasList: boolean; readonly employer: string }
  talk: Named
  revive: People
  send_update: People & { readonly hasList: boolean }
  list_people: { readonly listed: number; readonly isFamilyFar: boolean }
  list_employers: Record<never, never>
  weigh_offer: Record<never, never>
  answer_offer: { readonly employer: string }
  set_goal: Record<never, never>
  renew_goal: Record<never, never>
}

/** Whom a follow-up is for, through whom it came about, and which employers it concerns, as far as they are known. */
export type FollowUpWords = {
  /** The people it is for. */
  readonly names: string
  /** How many they are. */
  readonly count: number
  /** The contact through whom it came about. */
  readonly through: string
  /** The employers; empty where none is known. */
  readonly employers: string
}

/** What a week's plan says. A task is a request without its full stop: it stands alone, and after "when you sit down:". */
export type PlanSentences = {
  /** What to do, as a request without its full stop. */
  readonly tasks: { readonly [Kind in keyof TaskWords]: (words: TaskWords[Kind]) => string }
  /** What is next after something happened, as a request without its full stop. */
  readonly followUps: Readonly<Record<FollowUpTask, (words: FollowUpWords) => string>>
  /** Why it is next: what happened, so many days ago. */
  readonly followUpReasons: Readonly<Record<FollowUpKind, (facts: { readonly days: number }) => string>>
  /** What to do if the action does not work out. */
  readonly setbacks: Readonly<Record<Setback, string>>
  /** Time in a channel of the catalogue, for so many people. */
  readonly inChannel: Readonly<Record<ChannelId, (facts: { readonly count: number }) => string>>
  /** Time in a channel of a portal's own. */
  readonly inOtherChannel: (facts: { readonly count: number; readonly channel: string }) => string
  /** A task that comes a second time in the week. */
  readonly onceMore: (facts: { readonly task: string }) => string
  /** A name, and what they are to be thanked for in the seeker's own words. */
  readonly withNote: (facts: { readonly name: string; readonly note: string }) => string
  /** What to say first where it is late. */
  readonly late: (facts: { readonly days: number }) => string
  /** A day and a part of it. */
  readonly onDay: (facts: { readonly weekday: string; readonly part?: PartOfDay | undefined }) => string
  /** A day and the time for which something is arranged. */
  readonly atTime: (facts: { readonly weekday: string; readonly time: string }) => string
  /** For what is done at an hour of one's own choosing. */
  readonly whenSeated: (facts: { readonly when: string; readonly task: string }) => string
  /** For what waits for an occasion. */
  readonly whenOccasion: (facts: { readonly when: string; readonly task: string }) => string
  /** That an action is the one to do if only one is done. */
  readonly priority: string
  /** What a week is for, where it is for one thing; empty for a search as a whole. */
  readonly focuses: Readonly<Record<WeekFocus, string>>
  /** People not named one by one. */
  readonly more: (facts: { readonly count: number }) => string
  /** How long an action takes, as one would say it. */
  readonly duration: (facts: { readonly minutes: number }) => string
  /** For a week in which nothing is to be done. */
  readonly nothing: string
  /** What the hours that are not planned are for. */
  readonly otherHours: string
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
