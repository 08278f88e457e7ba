import type { FollowUpTask, PlanTask } from '../plan/plan-task.ts'
import type { AppointmentPreparation } from '../plan/preparation-for.ts'
import type { PlannedAction } from '../plan/week-plan.ts'
import { plainName } from './contact-names.ts'
import { describeReason } from './describe.ts'
import { describePreparation } from './describe-appointment.ts'
import { formatsFor } from './formats.ts'
import { capital } from './letter-case.ts'
import { sayTask, type TaskTextOptions } from './say-task.ts'
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

export type ActionTextOptions = TaskTextOptions & {
  /** The plan's time zone; UTC if not given. */
  readonly timeZone?: string | undefined
}

/** So many days after it was due something is late enough for a word on it (an assumption). */
const lateDays = 5

/** Puts a planned action into words. */
export function describeAction(
  action: PlannedAction,
  sentences: Sentences,
  options: ActionTextOptions = {},
): ActionText {
  const { plan } = sentences
  const task = sayTask(action.task, sentences, options)
  const { partOfDay: part, setback } = action
  const when = whenOf(action, sentences, options)
  const advice = adviceOn(action, sentences, options)
  return {
    title: `${capital(task)}.`,
    ...(advice && { advice }),
    when: capital(when),
    duration: plan.duration({ minutes: action.minutes }),
    ifThen: action.isArranged
      ? `${capital(when)}: ${task}.`
      : capital(part ? plan.whenSeated({ when, task }) : plan.whenOccasion({ when, task })),
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
export function describeTask(task: PlanTask, sentences: Sentences, options: ActionTextOptions = {}): string {
  return `${capital(sayTask(task, sentences, options))}.`
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
