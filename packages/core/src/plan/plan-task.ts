import type { Ask } from '../activity/activity-codes.ts'
import type { ActionCode } from '../diagnosis/cause.ts'
import type { Help } from '../reciprocity/thanks-owed.ts'
import type { StageAdvice } from '../relationship/stage-advice.ts'
import { keysOf } from '../value/keys-of.ts'
import type { FollowUpKind } from './follow-up-table.ts'

/** Follow-ups that are tasks of their own kind. */
type OwnTask = 'thank' | 'make_introduction'

/** A follow-up as a task of a week, as a code. */
export type FollowUpTask = Exclude<FollowUpKind, OwnTask>

type OfContact = {
  /** Id of the contact it is for. */
  readonly contactId: string
}
type OfPair = {
  /** Ids of the contacts it is for. */
  readonly contactIds: readonly [string, string]
}
type OfChannel = {
  /** Id of the channel. */
  readonly channel: string
}

/** Every kind of thing a week's plan can hold, with what it is about. */
type PlanTasks = {
  /** Thank somebody for all help not thanked yet, the latest of it `activityId`. */
  thank: OfContact & {
    /** Id of the activity in which they helped. */
    readonly activityId: string
    /** How they helped. */
    readonly help: Help['type']
  }
  /** Do what is next after something happened. */
  follow_up: {
    /** What is next, as a code. */
    readonly next: FollowUpTask
    /** Ids of the contacts it is for; none where they are not contacts. */
    readonly contactIds: readonly string[]
    /** Id of the contact through whom it came about, where that is somebody else. */
    readonly through?: string
    /** The employer it concerns. */
    readonly employer?: string
    /** When what it follows happened. */
    readonly since: Date
  }
  make_introduction: OfPair
  follow_up_introduction: OfPair
  /** Ask `contactId` whether they would like to meet the other. */
  offer_introduction: OfPair & OfContact
  /** Ask a second person where somebody does not answer. */
  ask_someone_else: OfContact & {
    /** The employer it concerns. */
    readonly employer: string
    /** When they were approached. */
    readonly since: Date
  }

  /** What to ask for. */
  ask: OfContact & {
    /** What to ask for. */
    readonly ask: Ask
  }
  talk: OfContact & {
    /** What the talk is for, at the stage reached. */
    readonly advice: StageAdvice['next']
  }
  revive: OfContact
  send_update: OfChannel & {
    /** Ids of the contacts it is for. */
    readonly contactIds: readonly string[]
  }
  take_first_step: OfChannel & {
    /** The first step, as a code or in the portal's own words. */
    readonly step: string
  }
  /** Meet so many new people. */
  meet_people: OfChannel & {
    /** How many people. */
    readonly people: number
  }
  /** Talk to so many people one knows who are not listed as contacts. */
  ask_people: OfChannel & {
    /** How many people. */
    readonly people: number
  }
  practice: {
    /** What to practice, as a code. */
    readonly action: ActionCode
  }
  list_people: {
    /** How many people are listed so far. */
    readonly listed: number
  }
  set_goal: Record<never, never>
  prepare_words: Record<never, never>
  look_back: Record<never, never>
}

/** What an action of a plan asks for, as a code. */
export type PlanTaskKind = keyof PlanTasks

/** What each kind of task asks for. */
export const taskMeanings = {
  thank: 'Thank somebody for all help not thanked yet.',
  follow_up: 'Do what is next after something happened.',
  make_introduction: 'Introduce two contacts to each other who have both agreed.',
  follow_up_introduction: 'Ask what came of an introduction.',
  offer_introduction: 'Ask a contact whether they would like to meet another.',
  ask_someone_else: 'Look for a second person at an employer where the first does not answer.',
  ask: 'Ask somebody who trusts the seeker for an introduction or a referral.',
  talk: 'Talk with somebody so that trust grows, asking for nothing.',
  revive: 'Get back in touch with an old tie, asking for nothing.',
  send_update: 'Tell a group of close people how the search is going.',
  take_first_step: 'Take a first step into a new channel.',
  meet_people: 'Talk with new people.',
  ask_people: 'Tell people one knows, not listed as contacts, what one is looking for.',
  practice: 'Do what answers a cause of the diagnosis.',
  list_people: 'Add names to the list of people one knows.',
  set_goal: 'Decide on a goal.',
  prepare_words: 'Prepare words on what one is looking for.',
  look_back: 'Look back at the week.',
} as const satisfies Record<PlanTaskKind, string>

/** Every kind of task. */
export const taskKinds: readonly PlanTaskKind[] = /* @__PURE__ */ keysOf(taskMeanings)

/** Something to do in a week, by its kind. */
export type PlanTask = {
  [Kind in PlanTaskKind]: {
    /** What to do, as a code. */
    readonly kind: Kind
  } & PlanTasks[Kind]
}[PlanTaskKind]

/** The people a task is for; nobody is asked for more than one thing a week. */
export function peopleOf(task: PlanTask): readonly string[] {
  if ('contactId' in task) return [task.contactId]
  return 'contactIds' in task ? task.contactIds : []
}

type GroupTask = Extract<PlanTask, { readonly kind: 'send_update' | 'follow_up' }>

/** Whether a task is one message to a group, which does not count as an approach to each member. */
export function isToAGroup(task: PlanTask): task is GroupTask {
  return task.kind === 'send_update' || (task.kind === 'follow_up' && task.next === 'share_offer')
}
