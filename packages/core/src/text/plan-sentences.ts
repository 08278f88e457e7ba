import type { Ask } from '../activity/activity-codes.ts'
import type { ComfortLesson, EventNote, Opener, Spot } from '../plan/event-table.ts'
import type { Setback } from '../plan/task-table.ts'

type Named = { readonly name: string }
type Pair = Named & { readonly other: string }
type Place = { readonly channel: string }

/** What is known of a task when it is put into words; what to practice has a sentence of its own. */
type TaskWords = {
  thank: Named & { readonly help: string }
  follow_up: Named
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

/** What a week's plan says. A task is a request without its full stop: it stands alone, and after "if … then". */
export type PlanSentences = {
  readonly tasks: { readonly [Kind in keyof TaskWords]: (words: TaskWords[Kind]) => string }
  readonly setbacks: Readonly<Record<Setback, string>>
  /** For what is done at an hour chosen beforehand. */
  readonly ifTime: (facts: { readonly when: string; readonly task: string }) => string
  /** The same where the day stands above. */
  readonly ifClock: (facts: { readonly time: string; readonly task: string }) => string
  /** For what waits for an occasion. */
  readonly ifOccasion: (facts: { readonly day: string; readonly task: string }) => string
  /** People not named one by one. */
  readonly more: (facts: { readonly count: number }) => string
  readonly minutes: (facts: { readonly count: number }) => string
  readonly nothing: string
  readonly badDay: string
}

/** What is said before an event. */
export type EventSentences = {
  readonly aim: (facts: { readonly conversations: number; readonly minutes: number }) => string
  readonly spots: Readonly<Record<Spot, string>>
  readonly openers: Readonly<Record<Opener, string>>
  readonly lookOutFor: (facts: { readonly name: string; readonly advice: string }) => string
  readonly mayBeThere: (facts: { readonly name: string; readonly advice: string }) => string
  readonly lessons: Readonly<Record<ComfortLesson, string>>
  readonly notes: Readonly<Record<EventNote, string>>
}
