import type { Ask } from '../activity/activity-codes.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import type { ActionCode } from '../diagnosis/cause.ts'
import type { Help } from '../reciprocity/thanks-owed.ts'
import type { StageAdvice } from '../relationship/stage-advice.ts'
import { keysOf } from '../value/keys-of.ts'
import type { FollowUpKind } from './follow-up-table.ts'
import type { AppointmentPreparation } from './preparation-for.ts'

/** Follow-ups that are tasks of their own kind. */
type OwnTask = 'thank' | 'make_introduction' | 'offer_introduction' | 'follow_up_introduction'

/** A follow-up as a task of a week, as a code. */
export type FollowUpTask = Exclude<FollowUpKind, OwnTask>

type OfContact = {
  /** Id of the contact it is for. */
  readonly contactId: string
}
type OfContacts = {
  /** Ids of the contacts it is for. */
  readonly contactIds: readonly string[]
}
type OfPair = {
  /** Ids of the contacts it is for. */
  readonly contactIds: readonly [string, string]
}
type OfChannel = {
  /** Id of the channel. */
  readonly channel: string
}

type OfAppointment = {
  /** What is arranged. */
  readonly appointment: Appointment
}
type OfList = {
  /** Whether there is a list of employers to show. */
  readonly hasList: boolean
}
type OfOffer = {
  /** Id of the activity in which the offer came. */
  readonly activityId: string
  /** The employer, if it is known. */
  readonly employer?: string
}
type OfPeople = {
  /** How many people. */
  readonly people: number
  /** The how-many-th time in the week, from 1. */
  readonly part: number
}

/** Help by somebody who is to be thanked. */
export type Favor = OfContact & {
  /** Id of the activity in which they helped. */
  readonly activityId: string
  /** How they helped. */
  readonly help: Help['type']
  /** The seeker's own note on it, where it is short enough to be quoted. */
  readonly note?: string
}

/** Every kind of thing a week's plan can hold, with what it is about. */
type PlanTasks = {
  /** Thank each of them for all help not thanked yet. */
  thank: OfContacts & {
    /** The latest favor of each. */
    readonly favors: readonly Favor[]
  }
  /** Do what is next after something happened. */
  follow_up: {
    /** What is next, as a code. */
    readonly next: FollowUpTask
    /** Ids of the contacts it is for; none where they are not contacts. */
    readonly contactIds: readonly string[]
    /** Ids of the contacts through whom it came about, where those are others. */
    readonly through: readonly string[]
    /** The employers it concerns. */
    readonly employers: readonly string[]
    /** When what it follows happened, the earliest where it is for several. */
    readonly since: Date
  }
  /** Hold talks that they have agreed to. */
  hold_talks: OfContacts
  /** Be there. */
  keep_appointment: OfAppointment
  /** Get ready for it. */
  prepare_appointment: OfAppointment & {
    /** How to go there. */
    readonly preparation: AppointmentPreparation
  }
  /** Note how it went. */
  log_appointment: OfAppointment
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

  /** What to ask each of them for. */
  ask: OfContacts &
    OfList & {
      /** The employer of the seeker's list that they can lead to; absent where they may lead to any. */
      readonly employer?: string
      /** What to ask for. */
      readonly ask: Ask
    }
  talk: OfContact & {
    /** What the talk is for, at the stage reached. */
    readonly advice: StageAdvice['next']
  }
  revive: OfContacts
  send_update: OfContacts &
    OfList & {
      /** Ids of the channels they are known from. */
      readonly channels: readonly string[]
    }
  take_first_step: OfChannel & {
    /** The first step, as a code or in the portal's own words. */
    readonly step: string
  }
  /** Meet so many new people. */
  meet_people: OfChannel & OfPeople
  /** Talk to so many people one knows who are not listed as contacts. */
  ask_people: OfChannel & OfPeople
  practice: {
    /** What to practice, as a code. */
    readonly action: ActionCode
  }
  list_people: {
    /** How many people are listed so far. */
    readonly listed: number
    /** Whether family lives far away, so that it is not where one begins. */
    readonly isFamilyFar: boolean
  }
  list_employers: Record<never, never>
  weigh_offer: OfOffer
  answer_offer: OfOffer
  set_goal: Record<never, never>
  renew_goal: Record<never, never>
}

/** What an action of a plan asks for, as a code. */
export type PlanTaskKind = keyof PlanTasks

/** What each kind of task asks for. */
export const taskMeanings = {
  thank: 'Thank people for all help not thanked yet.',
  follow_up: 'Do what is next after something happened.',
  hold_talks: 'Hold talks that people have agreed to.',
  keep_appointment: 'Be there: a talk, an event or an interview that is arranged.',
  prepare_appointment: 'Get ready for a talk, an event or an interview.',
  log_appointment: 'Note how a talk, an event or an interview went.',
  make_introduction: 'Introduce two contacts to each other who have both agreed.',
  follow_up_introduction: 'Ask what came of an introduction.',
  offer_introduction: 'Ask a contact whether they would like to meet another.',
  ask_someone_else: 'Look for a second person at an employer where the first does not answer.',
  ask: 'Ask people who trust the seeker for an introduction or a referral.',
  talk: 'Talk with somebody so that trust grows, asking for nothing.',
  revive: 'Get back in touch with old ties, asking for nothing.',
  send_update: 'Tell a group of close people how the search is going.',
  take_first_step: 'Take a first step into a new channel.',
  meet_people: 'Talk with new people.',
  ask_people: 'Tell people one knows, not listed as contacts, what one is looking for.',
  practice: 'Do what answers a cause of the diagnosis.',
  list_people: 'Add names to the list of people one knows.',
  list_employers: 'Write down employers one would like to work for.',
  weigh_offer: 'Read an offer, and find the one thing to ask for.',
  answer_offer: 'Ask the employer for it, and by when to answer.',
  set_goal: 'Decide on a goal.',
  renew_goal: 'Decide on a new date for a goal whose date has passed.',
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
  if (task.kind === 'keep_appointment') return task.appointment.contactIds
  if ('contactId' in task) return [task.contactId]
  return 'contactIds' in task ? task.contactIds : []
}

type GroupTask = Extract<PlanTask, { readonly kind: 'send_update' | 'follow_up' }>

/** Whether a task is one message to a group, which does not count as an approach to each member. */
export function isToAGroup(task: PlanTask): task is GroupTask {
  return task.kind === 'send_update' || (task.kind === 'follow_up' && task.next === 'share_offer')
}
