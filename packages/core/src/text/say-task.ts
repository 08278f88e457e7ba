import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Favor, PlanTask } from '../plan/plan-task.ts'
import { contactNames, type NamedContact, plainName } from './contact-names.ts'
import { channelName, lookUp } from './describe.ts'
import { describeAppointment } from './describe-appointment.ts'
import { formatsFor } from './formats.ts'
import { uncapital } from './letter-case.ts'
import type { Sentences } from './sentences.ts'

/** What a task needs to be put into words. */
export type TaskTextOptions = {
  /** Those the plan names by their ids; an id stands where a name is missing. */
  readonly contacts?: readonly NamedContact[]
  /** A portal's own channels; those of the catalogue have names of their own. */
  readonly channels?: readonly Channel[]
  /** Makes names, employers and notes safe where the text goes; by default they cannot turn its direction. */
  readonly escape?: (text: string) => string
}

/** People named one by one before the rest are counted. */
const maxNames = 4

/** A task as a request, without its full stop. */
export function sayTask(task: PlanTask, sentences: Sentences, options: TaskTextOptions): string {
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

/** The kinds that are about people by name. */
type PeopleTask = Exclude<Extract<PlanTask, OfPeopleByName>['kind'], 'keep_appointment'>

type OfPeopleByName = { readonly contactId: string } | { readonly contactIds: readonly string[] }

/** A task that is not about people by name. */
function sayOtherTask(
  task: Exclude<PlanTask, { readonly kind: PeopleTask }>,
  sentences: Sentences,
  options: TaskTextOptions,
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
  { contacts = [], escape: say = plainName }: TaskTextOptions,
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
  { contacts = [], channels = [], escape: say = plainName }: TaskTextOptions,
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

/** A sentence of the catalogue as it stands within another. */
function asRequest(sentence: string): string {
  return uncapital(sentence).replace(/\.$/, '')
}

function namesOf(names: readonly string[], { tag, plan }: Sentences): string {
  const rest = names.length - maxNames
  const shown = rest > 1 ? [...names.slice(0, maxNames), plan.more({ count: rest })] : names
  return formatsFor(tag).list(shown)
}
