import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Favor, FollowUpTask, PlanTask } from '../plan/plan-task.ts'
import type { AppointmentPreparation } from '../plan/preparation-for.ts'
import type { PlannedAction } from '../plan/week-plan.ts'
import { contactNames, type NamedContact, plainName } from './contact-names.ts'
import { channelName, describeReason, lookUp } from './describe.ts'
import { describeAppointment, describePreparation } from './describe-appointment.ts'
import { en } from './en/en.ts'
import { formatsFor } from './formats.ts'
import type { Sentences } from './sentences.ts'

/** What an action is called, when it is done, what to do if it does not work out, and why it is planned. */
export type ActionText = {
  readonly title: string
  /** More on how to do it, where there is more to say. */
  readonly advice?: string
  /** The day and the part of it. */
  readonly when: string
  readonly duration: string
  /** The action as a plan for a moment: "Monday evening, when you sit down: …". */
  readonly ifThen: string
  readonly ifItFails: string
  readonly because: readonly string[]
}

export type ActionTextOptions = {
  /** Those the plan names by their ids; an id stands where a name is missing. */
  readonly contacts?: readonly NamedContact[]
  /** A portal's own channels; those of the catalogue have names of their own. */
  readonly channels?: readonly Channel[]
  /** The plan's time zone; UTC if not given. */
  readonly timeZone?: string | undefined
  /** Makes names, employers and notes safe where the text goes; by default they cannot turn its direction. */
  readonly escape?: (text: string) => string
}

/** People named one by one before the rest are counted. */
const maxNames = 4

/** So many days after it was due something is late enough for a word on it (an assumption). */
const lateDays = 5

/** Puts a planned action into words. */
export function describeAction(
  action: PlannedAction,
  sentences: Sentences = en,
  options: ActionTextOptions = {},
): ActionText {
  const { plan } = sentences
  const task = sayTask(action.task, sentences, options)
  const { partOfDay: part, setback } = action
  const when = whenOf(action, sentences, options)
  const advice = adviceOn(action, sentences, options)
  return {
    title: `${atBeginning(task)}.`,
    ...(advice && { advice }),
    when: atBeginning(when),
    duration: plan.duration({ minutes: action.minutes }),
    ifThen: action.isArranged
      ? `${atBeginning(when)}: ${task}.`
      : atBeginning(part ? plan.whenSeated({ when, task }) : plan.whenOccasion({ when, task })),
    ifItFails: plan.setbacks[setback],
    because: action.because.map((reason) => describeReason(reason, sentences)),
  }
}

/** The day and the part of it, or the time for which it is arranged. */
function whenOf(
  { day, start, partOfDay: part, isArranged }: PlannedAction,
  { tag, plan }: Sentences,
  { timeZone }: ActionTextOptions,
): string {
  const { dayOfWeek, clock } = formatsFor(tag)
  const weekday = dayOfWeek(day)
  return isArranged && start ? plan.atTime({ weekday, time: clock(start, timeZone) }) : plan.onDay({ weekday, part })
}

/** Somebody waits for these: where they are late, a word on it is due. */
const waitedFor: ReadonlySet<FollowUpTask> = new Set(['offer_times', 'write_to_introduced'])

/** What the talk should be about, or how to begin where it is late. */
function adviceOn(
  { task, because }: PlannedAction,
  sentences: Sentences,
  options: ActionTextOptions,
): string | undefined {
  const { plan, stageAdvice } = sentences
  if (task.kind === 'talk') return stageAdvice[task.advice]
  if (task.kind === 'prepare_appointment') return howToGo(task.preparation, sentences, options)
  if (task.kind !== 'follow_up' || !waitedFor.has(task.next)) return undefined
  const days = Math.max(0, ...because.map(({ facts }) => ('days' in facts ? facts.days : 0)))
  return days > lateDays ? plan.late({ days }) : undefined
}

/** Puts a task into words, as a request. */
export function describeTask(task: PlanTask, sentences: Sentences = en, options: ActionTextOptions = {}): string {
  return `${atBeginning(sayTask(task, sentences, options))}.`
}

/** How to go to an event, or what to talk about with each. */
function howToGo(
  preparation: AppointmentPreparation,
  sentences: Sentences,
  { contacts = [], escape: say = plainName }: ActionTextOptions,
): string | undefined {
  const named = contacts.map(({ id, name }) => ({ id, name: say(name) }))
  const { people, insiders, event } = describePreparation(preparation, sentences, { contacts: named })
  const said = event
    ? [event.aim, ...event.standBy, sentences.channelFirstSteps.ask_people_about_themselves]
    : [...people, ...(insiders === undefined ? [] : [insiders])]
  return said.length > 0 ? said.join(' ') : undefined
}

/** A task as a request, without its full stop. */
function sayTask(task: PlanTask, sentences: Sentences, options: ActionTextOptions): string {
  const { contacts = [], escape: say = plainName } = options
  const { plan } = sentences
  const nameOf = contactNames(contacts, say)
  const people = (ids: readonly string[]) => ({ names: namesOf(ids.map(nameOf), sentences), count: ids.length })
  switch (task.kind) {
    case 'thank':
      return plan.tasks.thank(thanked(task.favors, sentences, options))
    case 'ask_someone_else':
      return plan.tasks.ask_someone_else({ name: nameOf(task.contactId), employer: say(task.employer) })
    case 'ask':
      return plan.tasks.ask({
        ...people(task.contactIds),
        ask: task.ask,
        hasList: task.hasList,
        employer: say(task.employer ?? ''),
      })
    case 'follow_up':
      return plan.followUps[task.next]({
        ...people(task.contactIds),
        through: namesOf(task.through.map(nameOf), sentences),
        employers: namesOf(task.employers.map(say), sentences),
      })
    case 'send_update':
      return plan.tasks.send_update({ ...people(task.contactIds), hasList: task.hasList })
    case 'hold_talks':
    case 'revive':
      return plan.tasks[task.kind](people(task.contactIds))
    case 'talk':
      return plan.tasks.talk({ name: nameOf(task.contactId) })
    case 'make_introduction':
    case 'follow_up_introduction': {
      const [one, other] = task.contactIds
      return plan.tasks[task.kind]({ name: nameOf(one), other: nameOf(other) })
    }
    case 'offer_introduction': {
      const other = task.contactIds.find((id) => id !== task.contactId) ?? task.contactId
      return plan.tasks.offer_introduction({ name: nameOf(task.contactId), other: nameOf(other) })
    }
    default:
      return sayOtherTask(task, sentences, options)
  }
}

type PeopleTask =
  | 'thank'
  | 'ask_someone_else'
  | 'ask'
  | 'follow_up'
  | 'send_update'
  | 'hold_talks'
  | 'revive'
  | 'talk'
  | 'make_introduction'
  | 'follow_up_introduction'
  | 'offer_introduction'

/** A task that is not about people by name. */
function sayOtherTask(
  task: Exclude<PlanTask, { readonly kind: PeopleTask }>,
  sentences: Sentences,
  options: ActionTextOptions,
): string {
  const { channels = [], escape: say = plainName } = options
  const { actions, channelFirstSteps, plan } = sentences
  switch (task.kind) {
    case 'take_first_step':
      return asRequest(lookUp(channelFirstSteps, task.step))
    case 'meet_people':
    case 'ask_people': {
      const time = inChannel(task.channel, task.people, { sentences, channels })
      return task.part > 1 ? plan.onceMore({ task: time }) : time
    }
    case 'practice':
      return asRequest(actions[task.action])
    case 'keep_appointment':
    case 'log_appointment':
      return plan.tasks[task.kind]({ title: titleOf(task.appointment, sentences, options) })
    case 'prepare_appointment': {
      const { kind: appointment, title } = task.appointment
      return plan.tasks.prepare_appointment({
        title: titleOf(task.appointment, sentences, options),
        isOwnTitle: title !== undefined,
        appointment,
      })
    }
    case 'answer_offer':
      return plan.tasks.answer_offer({ employer: say(task.employer ?? '') })
    case 'list_people':
      return plan.tasks.list_people({ listed: task.listed, isFamilyFar: task.isFamilyFar })
    default:
      return plan.tasks[task.kind]({})
  }
}

/** Whom to thank, each with a note on what for where there is one. */
function thanked(
  favors: readonly Favor[],
  sentences: Sentences,
  { contacts = [], escape: say = plainName }: ActionTextOptions,
): { readonly names: string; readonly count: number; readonly help: Favor['help']; readonly isNoted: boolean } {
  const nameOf = contactNames(contacts, say)
  const names = favors.map(({ contactId, note }) =>
    note === undefined ? nameOf(contactId) : sentences.plan.withNote({ name: nameOf(contactId), note: say(note) }),
  )
  const [first] = favors
  return {
    names: namesOf(names, sentences),
    count: favors.length,
    help: first?.help ?? 'help_received',
    isNoted: favors.every(({ note }) => note !== undefined),
  }
}

/** What an appointment is called. */
function titleOf(
  { title, employer, ...appointment }: Appointment,
  sentences: Sentences,
  { contacts = [], channels = [], escape: say = plainName }: ActionTextOptions,
): string {
  const named = contacts.map(({ id, name }) => ({ id, name: say(name) }))
  const said = {
    ...appointment,
    ...(title !== undefined && { title: say(title) }),
    ...(employer !== undefined && { employer: say(employer) }),
  }
  return describeAppointment(said, sentences, { contacts: named, channels }).title
}

/** Time in a channel of the catalogue has a sentence of its own. */
function inChannel(
  id: string,
  count: number,
  { sentences, channels }: { readonly sentences: Sentences; readonly channels: readonly Channel[] },
): string {
  const { plan } = sentences
  const say: Readonly<Record<string, (facts: { readonly count: number }) => string>> = plan.inChannel
  const channel = channelName(channels.find((it) => it.id === id) ?? { id }, sentences)
  return Object.hasOwn(say, id) ? (say[id]?.({ count }) ?? '') : plan.inOtherChannel({ count, channel })
}

/** A phrase as it stands at the beginning of a sentence. */
export function atBeginning(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`
}

/** A sentence of the catalogue as it stands within another. */
function asRequest(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '')
}

function namesOf(names: readonly string[], { tag, plan }: Sentences): string {
  const rest = names.length - maxNames
  const shown = rest > 1 ? [...names.slice(0, maxNames), plan.more({ count: rest })] : names
  return formatsFor(tag).list(shown)
}
