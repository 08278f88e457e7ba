import type { Activity, PlannedAction } from '@tiecraft/core'
import { expect } from 'vitest'
import { itemsIn, namedIn } from './coach-page.ts'
import type { Laws } from './coach-pair.ts'
import { firstKinds } from './first-kinds.ts'

const dayMs = 86_400_000

/** What holds of the actions of core's week, as it does of those in a coach's. */
export const weekLaws = {
  'has three to seven actions, fewer only where the coach has': ({ coach, review: { weekPlan } }) => {
    const { length } = weekPlan.actions
    expect(length).toBeGreaterThanOrEqual(Math.min(3, itemsIn(coach.section('week')).length))
    expect(length).toBeLessThanOrEqual(7)
  },

  'has at most two actions a day': ({ review: { weekPlan } }) => {
    for (const { day } of weekPlan.actions)
      expect(weekPlan.actions.filter((it) => it.day === day).length).toBeLessThanOrEqual(2)
  },

  "begins with what the coach's week begins with": ({ name, review: { weekPlan } }) =>
    expect(firstKinds[name]).toContain(kindOf(weekPlan.actions.find(({ isPriority }) => isPriority))),

  "begins with the person the coach's week begins with": ({ coach, actions, record: { contacts } }) => {
    const marked = itemsIn(coach.section('week')).find(({ isMarked }) => isMarked)
    const wanted = namedIn(marked?.text ?? '', contacts)
    const named = namedIn(actions[0] ?? '', contacts)
    if (wanted.length > 0) expect(wanted.filter((id) => named.includes(id))).not.toEqual([])
  },

  'takes no more than the hours given': ({ coach, review: { weekPlan } }) => {
    const given = Math.max(weekPlan.hours * 60, 5 * itemsIn(coach.section('week')).length)
    expect(weekPlan.minutesPlanned).toBeLessThanOrEqual(given)
  },

  'asks nobody who helped in the last four weeks': ({ review: { weekPlan }, record: { activities }, now }) => {
    const helpers = activities.flatMap((activity) => {
      const isRecent = now.getTime() - activity.at.getTime() < 28 * dayMs
      return isRecent && isHelp(activity) ? [activity.contactId] : []
    })
    const asked = weekPlan.actions.flatMap(({ task }) => (task.kind === 'ask' ? peopleIn(task) : []))
    expect(asked.filter((id) => helpers.includes(id))).toEqual([])
  },
} as const satisfies Laws

const helps = ['help_received', 'lead_received', 'referral_received', 'introduction_received'] as const

type Help = Extract<Activity, { readonly type: (typeof helps)[number] }>

function isHelp(activity: Activity): activity is Help {
  return helps.some((type) => type === activity.type)
}

/** Everybody whom a task is for. */
function peopleIn(task: PlannedAction['task']): readonly string[] {
  const one = 'contactId' in task ? [task.contactId] : []
  return 'contactIds' in task ? [...one, ...task.contactIds] : one
}

/** What an action is, as a code: a follow-up is what it follows. */
function kindOf(action: PlannedAction | undefined): string {
  if (!action) return 'nothing'
  return action.task.kind === 'follow_up' ? action.task.next : action.task.kind
}
