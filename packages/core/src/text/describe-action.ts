import type { Channel } from '../channel/channel-schema.ts'
import type { PlanTask } from '../plan/plan-task.ts'
import type { PlannedAction } from '../plan/week-plan.ts'
import { contactNames, type NamedContact, plainName } from './contact-names.ts'
import { channelName, describeReason, lookUp } from './describe.ts'
import { en } from './en/en.ts'
import { formatsFor } from './formats.ts'
import type { Sentences } from './sentences.ts'

/** What an action is called, when it is done, what to do if it does not work out, and why it is planned. */
export type ActionText = {
  readonly title: string
  /** The same as it stands after "if … then". */
  readonly request: string
  /** More on how to do it, where there is more to say. */
  readonly advice?: string
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
}

/** People named one by one before the rest are counted. */
const maxNames = 4

/** Puts a planned action into words, as an if-then plan. */
export function describeAction(
  action: PlannedAction,
  sentences: Sentences = en,
  options: ActionTextOptions = {},
): ActionText {
  const { time, weekday } = formatsFor(sentences.tag)
  const { plan, stageAdvice } = sentences
  const task = sayTask(action.task, sentences, options)
  const { start, day, setback } = action
  return {
    request: task,
    title: `${atBeginning(task)}.`,
    ...(action.task.kind === 'talk' && { advice: stageAdvice[action.task.advice] }),
    ifThen: start
      ? plan.ifTime({ when: time(start, options.timeZone), task })
      : plan.ifOccasion({ day: weekday(day), task }),
    ifItFails: plan.setbacks[setback],
    because: action.because.map((reason) => describeReason(reason, sentences)),
  }
}

/** A task as a request, without its full stop. */
function sayTask(task: PlanTask, sentences: Sentences, { contacts = [], channels = [] }: ActionTextOptions): string {
  const { actions, channelFirstSteps, helps, plan } = sentences
  const nameOf = contactNames(contacts)
  const placeOf = (id: string): string =>
    channelName(channels.find((channel) => channel.id === id) ?? { id }, sentences)
  switch (task.kind) {
    case 'thank':
      return plan.tasks.thank({ name: nameOf(task.contactId), help: helps[task.help] })
    case 'ask_someone_else':
      return plan.tasks.ask_someone_else({ name: nameOf(task.contactId), employer: plainName(task.employer) })
    case 'ask':
      return plan.tasks.ask({ name: nameOf(task.contactId), ask: task.ask })
    case 'follow_up':
      return plan.followUps[task.next]({
        names: namesOf(task.contactIds.map(nameOf), sentences),
        through: task.through === undefined ? '' : nameOf(task.through),
        employer: plainName(task.employer ?? ''),
      })
    case 'talk':
    case 'revive':
      return plan.tasks[task.kind]({ name: nameOf(task.contactId) })
    case 'make_introduction':
    case 'follow_up_introduction': {
      const [one, other] = task.contactIds
      return plan.tasks[task.kind]({ name: nameOf(one), other: nameOf(other) })
    }
    case 'offer_introduction': {
      const other = task.contactIds.find((id) => id !== task.contactId) ?? task.contactId
      return plan.tasks.offer_introduction({ name: nameOf(task.contactId), other: nameOf(other) })
    }
    case 'send_update':
      return plan.tasks.send_update({
        channel: placeOf(task.channel),
        names: namesOf(task.contactIds.map(nameOf), sentences),
      })
    case 'take_first_step':
      return plan.tasks.take_first_step({
        step: asRequest(lookUp(channelFirstSteps, task.step)),
        channel: placeOf(task.channel),
      })
    case 'meet_people':
    case 'ask_people':
      return plan.tasks[task.kind]({ channel: placeOf(task.channel), count: task.people })
    case 'practice':
      return asRequest(actions[task.action])
    default:
      return plan.tasks[task.kind]({})
  }
}

/** A phrase as it stands at the beginning of a sentence. */
export function atBeginning(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`
}

/** A sentence of the catalogue as it stands after "if … then". */
function asRequest(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '')
}

function namesOf(names: readonly string[], { tag, plan }: Sentences): string {
  const rest = names.length - maxNames
  const shown = rest > 1 ? [...names.slice(0, maxNames), plan.more({ count: rest })] : names
  return formatsFor(tag).list(shown)
}
