import type { Conclusions } from '../diagnosis/conclude.ts'
import { daysBetween } from '../value/days.ts'
import { keysOf } from '../value/keys-of.ts'
import type { PlanTask, PlanTaskKind } from './plan-task.ts'

/** What a week is for, and what each means. */
export const weekFocusMeanings = {
  search: 'The week goes to the search as a whole.',
  answers: 'People have said yes: nobody new is approached before they were heard.',
  interviews: 'Networking works and interviews fail: nobody is asked for another one before it is known why.',
  wind_down: 'The goal is met, or there is an offer: what is left is to thank, to tell people, and to keep in touch.',
} as const

/** What a week is for, as a code. */
export type WeekFocus = keyof typeof weekFocusMeanings

/** Everything that a week can be for. */
export const weekFocuses: readonly WeekFocus[] = /* @__PURE__ */ keysOf(weekFocusMeanings)

/** So many who have said yes are enough for a week (an assumption). */
const enoughAnswers = 3

/** An offer is what a week is for, for so many days (an assumption). */
const offerDays = 14

/** So sure that interviews are what fails is enough to look at them first (an assumption): it costs a week, not the search. */
const sureEnough = 0.8

/** Says what a week is for, by what is known and by what there is to do. */
export function weekFocus({ situation, gap, diagnosis }: Conclusions, tasks: readonly PlanTask[]): WeekFocus {
  const { record, now } = situation
  const hasOffer = record.milestones.some(
    ({ type, at }) => type === 'offer_received' && at <= now && daysBetween(at, now) <= offerDays,
  )
  if (hasOffer || gap.fill.kind === 'goal_met') return 'wind_down'
  const [first] = diagnosis.causes
  if (first?.code === 'not_a_networking_problem' && first.probability >= sureEnough) return 'interviews'
  const waiting = tasks.filter((task) => task.kind === 'follow_up' && task.next === 'offer_times')
  return waiting.length >= enoughAnswers ? 'answers' : 'search'
}

const arrangedKinds = ['keep_appointment', 'prepare_appointment', 'log_appointment'] as const

const keepingUp = [
  'thank',
  'follow_up',
  'hold_talks',
  'make_introduction',
  'follow_up_introduction',
  'talk',
  'send_update',
  ...arrangedKinds,
] as const satisfies readonly PlanTaskKind[]

/** The kinds of task that fit each focus; all where none are named. */
const fitting: Readonly<Record<WeekFocus, readonly PlanTaskKind[] | undefined>> = {
  search: undefined,
  answers: [
    ...arrangedKinds,
    'thank',
    'follow_up',
    'hold_talks',
    'make_introduction',
    'follow_up_introduction',
    'set_goal',
    'renew_goal',
  ],
  interviews: [...keepingUp, 'practice', 'renew_goal'],
  wind_down: [...keepingUp, 'weigh_offer', 'answer_offer'],
}

/** Whether a task fits what the week is for. */
export function isFitting({ kind }: PlanTask, focus: WeekFocus): boolean {
  return fitting[focus]?.includes(kind) ?? true
}
