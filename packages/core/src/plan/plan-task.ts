import type { Ask } from '../activity/activity-codes.ts'
import type { ActionCode } from '../diagnosis/cause.ts'
import type { Help } from '../reciprocity/thanks-owed.ts'
import type { StageAdvice } from '../relationship/stage-advice.ts'
import { keysOf } from '../value/keys-of.ts'

type OfContact = { readonly contactId: string }
type OfPair = { readonly contactIds: readonly [string, string] }
type OfChannel = { readonly channel: string }

/** Every kind of thing a week's plan can hold, with what it is about. */
type PlanTasks = {
  /** Thank somebody for all help not thanked yet, the latest of it `activityId`. */
  thank: OfContact & { readonly activityId: string; readonly help: Help['type'] }
  /** Follow up, once, on an approach not answered. */
  follow_up: OfContact & { readonly since: Date }
  make_introduction: OfPair
  follow_up_introduction: OfPair
  /** Ask `contactId` whether they would like to meet the other. */
  offer_introduction: OfPair & OfContact
  /** Ask a second person where somebody does not answer. */
  ask_someone_else: OfContact & { readonly employer: string; readonly since: Date }
  ask: OfContact & { readonly ask: Ask }
  talk: OfContact & { readonly advice: StageAdvice['next'] }
  revive: OfContact
  send_update: OfChannel & { readonly contactIds: readonly string[] }
  take_first_step: OfChannel & { readonly step: string }
  /** Meet so many new people. */
  meet_people: OfChannel & { readonly people: number }
  /** Talk to so many people one knows who are not listed as contacts. */
  ask_people: OfChannel & { readonly people: number }
  practice: { readonly action: ActionCode }
  list_people: { readonly listed: number }
  set_goal: Record<never, never>
  prepare_words: Record<never, never>
  look_back: Record<never, never>
}

export type PlanTaskKind = keyof PlanTasks

/** What each kind of task asks for. */
export const taskMeanings = {
  thank: 'Thank somebody for all help not thanked yet.',
  follow_up: 'Follow up, once, on an approach that was not answered.',
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
export type PlanTask = { [Kind in PlanTaskKind]: { readonly kind: Kind } & PlanTasks[Kind] }[PlanTaskKind]

/** The people a task is for; nobody is asked for more than one thing a week. */
export function peopleOf(task: PlanTask): readonly string[] {
  if ('contactId' in task) return [task.contactId]
  return 'contactIds' in task ? task.contactIds : []
}
