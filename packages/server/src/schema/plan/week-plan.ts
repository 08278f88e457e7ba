import { type Contact, describeAction, type PlannedAction, type PlanPreferences, type WeekPlan } from '@tiecraft/core'
import { planEntries, toCalendar } from '@tiecraft/core/calendar'
import { peopleOf, taskTable } from '@tiecraft/core/rules'
import type { ReviewInParts } from '../../request/review-in-parts.ts'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { ActivityTypeRef } from '../code/enums.ts'
import { asOfArgs } from '../input/as-of.ts'
import { validOrThrow } from '../input/valid-or-throw.ts'
import { ReviewRef } from '../review/review.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ActionPurposeRef, PlanFindingRef, PlanTaskKindRef, SetbackRef } from './plan-enums.ts'
import { PlanPreferencesInput, planArguments, toPreferences } from './plan-preferences.ts'

/** An action, and what is needed to put it into words. */
type SpokenAction = {
  readonly action: PlannedAction
  readonly contacts: readonly Contact[]
  readonly timeZone: string
}

/** A plan, whose it is, and who the people are that it names. */
export type SpokenPlan = {
  readonly plan: WeekPlan
  readonly seekerId: string
  readonly contacts: readonly Contact[]
}

const PlannedActionRef = builder.objectRef<SpokenAction>('PlannedAction').implement({
  access: 'everyone',
  description: 'One action of a plan, as an if-then plan, traced to what it answers.',
  fields: (t) => ({
    id: t.id({
      description: 'The same each time the same action is planned; `markAction` takes it.',
      resolve: ({ action }) => action.id,
    }),
    kind: t.field({
      type: PlanTaskKindRef,
      description: 'What kind of action it is.',
      resolve: ({ action }) => action.task.kind,
    }),
    contactIds: t.idList({
      description: "The portal's own ids of the people it is for.",
      resolve: ({ action }) => [...peopleOf(action.task)],
    }),
    channel: t.id({
      nullable: true,
      description: 'Id of the channel it is about, if one.',
      resolve: ({ action: { task } }) => ('channel' in task ? task.channel : null),
    }),
    isSensitive: t.boolean({
      description: 'Whether it tells something private, such as a place of worship.',
      resolve: ({ action }) => action.isSensitive,
    }),
    purpose: t.field({
      type: ActionPurposeRef,
      description: 'Practice of a skill, or what keeps one going.',
      resolve: ({ action }) => action.purpose,
    }),
    minutes: t.int({ description: 'How long it usually takes.', resolve: ({ action }) => action.minutes }),
    day: t.string({ description: 'The day it is due, such as `2026-03-02`.', resolve: ({ action }) => action.day }),
    start: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When to begin; absent where an occasion decides.',
      resolve: ({ action }) => action.start,
    }),
    answers: t.field({
      type: PlanFindingRef,
      description: 'What it answers.',
      resolve: ({ action }) => action.answers,
    }),
    setback: t.field({
      type: SetbackRef,
      description: 'What to do if it does not work out.',
      resolve: ({ action }) => action.setback,
    }),
    logs: t.field({
      type: ActivityTypeRef,
      nullable: true,
      description: 'What to log once it is done, if anything.',
      resolve: ({ action: { task } }) => {
        const rule = taskTable[task.kind]
        return 'logs' in rule ? rule.logs : null
      },
    }),
    because: t.field({ type: [BecauseRef], description: 'Why.', resolve: ({ action }) => [...action.because] }),
  }),
})

builder.objectFields(PlannedActionRef, (t) => ({
  title: t.string({
    description: 'What to do.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).title,
  }),
  advice: t.string({
    nullable: true,
    description: 'More on how to do it, where there is more to say.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).advice,
  }),
  ifThen: t.string({
    description: 'The same as an if-then plan.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).ifThen,
  }),
  ifItFails: t.string({
    description: 'What to do if it does not work out, as a sentence.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).ifItFails,
  }),
}))

export const WeekPlanRef = builder.objectRef<SpokenPlan>('WeekPlan').implement({
  access: 'everyone',
  description: 'What to do in one week: what is owed first, then what closes the gap most per minute.',
  fields: (t) => ({
    weekOf: t.string({
      description: 'The Monday the week begins with, such as `2026-03-02`.',
      resolve: ({ plan }) => plan.weekOf,
    }),
    timeZone: t.string({ description: 'The zone of its days and hours.', resolve: ({ plan }) => plan.timeZone }),
    hours: t.float({ description: 'The hours it was made for.', resolve: ({ plan }) => plan.hours }),
    minutesDone: t.int({
      description: 'Minutes of the week spent on actions that are done.',
      resolve: ({ plan }) => plan.minutesDone,
    }),
    minutesPlanned: t.int({
      description: 'Minutes planned; never more than the hours left.',
      resolve: ({ plan }) => plan.minutesPlanned,
    }),
    leftOut: t.int({
      description: 'Actions worth doing that found no room.',
      resolve: ({ plan }) => plan.leftOut,
    }),
    calendar: t.string({
      description: 'The plan as an iCalendar file; importing a later one updates what is there. All of it is private.',
      resolve: ({ plan, seekerId, contacts }, _args, { sentences, now }) =>
        toCalendar(planEntries(plan, { sentences, contacts }), { seekerId, now }),
    }),
    actions: t.field({
      type: [PlannedActionRef],
      description: 'The actions in order of time.',
      resolve: ({ plan: { actions, timeZone }, contacts }) => actions.map((action) => ({ action, contacts, timeZone })),
    }),
  }),
})

builder.objectFields(ReviewRef, (t) => ({
  weekPlan: t.field({
    type: WeekPlanRef,
    description: 'What to do this week.',
    args: {
      hours: t.arg.float({ access: 'everyone', description: planArguments.hours }),
      weekOf: t.arg({ access: 'everyone', type: 'DateTime', description: planArguments.weekOf }),
      preferences: t.arg({ access: 'everyone', type: PlanPreferencesInput, description: planArguments.preferences }),
    },
    resolve: (made, args, context) => planOf(made, validOrThrow(toPreferences(args), context)),
  }),
}))

builder.prismaObjectFields(SeekerRef, (t) => ({
  weekPlan: t.field({
    access: 'derived',
    type: WeekPlanRef,
    description: 'What to do this week. What was saved stays where it was, and what was done is not planned again.',
    args: {
      hours: t.arg.float({ access: 'everyone', description: planArguments.hours }),
      weekOf: t.arg({ access: 'everyone', type: 'DateTime', description: planArguments.weekOf }),
      preferences: t.arg({ access: 'everyone', type: PlanPreferencesInput, description: planArguments.preferences }),
      ...asOfArgs,
    },
    resolve: async ({ id }, { asOf, ...args }, context) => {
      const preferences = validOrThrow(toPreferences(args), context)
      return planOf(await context.reviewOf(id, asOf), preferences)
    },
  }),
}))

function planOf({ situation, planWeek }: ReviewInParts, preferences: PlanPreferences): SpokenPlan {
  const { seeker, contacts } = situation.record
  return { plan: planWeek(preferences), seekerId: seeker.id, contacts }
}
