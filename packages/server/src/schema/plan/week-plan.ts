import {
  type Contact,
  describeAction,
  type PlannedAction,
  type PlanPreferences,
  type Seeker,
  type WeekPlan,
} from '@tiecraft/core'
import { planEntries, toCalendar } from '@tiecraft/core/calendar'
import { taskRuleOf } from '@tiecraft/core/rules'
import type { ReviewInParts } from '../../request/review-in-parts.ts'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { ActivityTypeRef, PartOfDayRef, WeekdayRef } from '../code/enums.ts'
import { peopleField } from '../contact/person-field.ts'
import { asOfArgs } from '../input/as-of.ts'
import { validOrThrow } from '../input/valid-or-throw.ts'
import { ReviewRef } from '../review/review.ts'
import { WorkingHoursRef } from '../seeker/preferences.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { LeftOutRef } from './left-out.ts'
import { PlanFindingRef, PlanTaskKindRef, SetbackRef, WeekFocusRef } from './plan-enums.ts'
import { PlanPreferencesInput, planArguments, toPreferences } from './plan-preferences.ts'

/** An action with what its texts need. */
type SpokenAction = {
  readonly action: PlannedAction
  readonly contacts: readonly Contact[]
  readonly timeZone: string
}

/** A plan with its seeker and the contacts that it names. */
export type SpokenPlan = {
  readonly plan: WeekPlan
  readonly seeker: Seeker
  readonly contacts: readonly Contact[]
}

const PlannedActionRef = builder.objectRef<SpokenAction>('PlannedAction').implement({
  access: 'everyone',
  description: 'An action of a plan, as an if-then plan with its reasons.',
  fields: (t) => ({
    id: t.id({
      description:
        'The id of the action, such as `thank:ruth:a2`, for `markAction`; stable when the same action is planned again.',
      resolve: ({ action }) => action.id,
    }),
    kind: t.field({
      type: PlanTaskKindRef,
      description: 'The kind of action.',
      resolve: ({ action }) => action.task.kind,
    }),
    contacts: peopleField(t, 'The contacts it is about.', ({ action }) => action.contactIds),
    channel: t.id({
      nullable: true,
      description: 'Id of the channel it is about; null without one.',
      resolve: ({ action: { task } }) => ('channel' in task ? task.channel : null),
    }),
    isSensitive: t.boolean({
      description: 'Whether it reveals something private, such as a place of worship.',
      resolve: ({ action }) => action.isSensitive,
    }),
    minutes: t.int({ description: 'The usual duration, in minutes.', resolve: ({ action }) => action.minutes }),
    day: t.field({
      type: 'Date',
      description: 'The day it is due, such as `2026-03-02`.',
      resolve: ({ action }) => action.day,
    }),
    partOfDay: t.field({
      type: PartOfDayRef,
      nullable: true,
      description: 'The part of that day; null where an occasion decides.',
      resolve: ({ action }) => action.partOfDay,
    }),
    start: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the calendar shows it; null where an occasion decides.',
      resolve: ({ action }) => action.start,
    }),
    isArranged: t.boolean({
      description: 'Whether it is arranged for its start with others, as an appointment is.',
      resolve: ({ action }) => action.isArranged,
    }),
    isPriority: t.boolean({
      description: 'Whether it is the one to do if only one is done.',
      resolve: ({ action }) => action.isPriority,
    }),
  }),
})

builder.objectFields(PlannedActionRef, (t) => ({
  answers: t.field({
    type: PlanFindingRef,
    description: 'What the action serves, such as a cause or a thank-you.',
    resolve: ({ action }) => action.answers,
  }),
  setback: t.field({
    type: SetbackRef,
    description: 'The kind of action to try if it fails.',
    resolve: ({ action }) => action.setback,
  }),
  logs: t.field({
    type: ActivityTypeRef,
    nullable: true,
    description: 'The type of activity to log once it is done; null if there is nothing to log.',
    resolve: ({ action }) => taskRuleOf(action.task).logs,
  }),
  because: t.field({
    type: [BecauseRef],
    description: 'The reasons for it.',
    resolve: ({ action }) => [...action.because],
  }),
}))

builder.objectFields(PlannedActionRef, (t) => ({
  title: t.string({
    description: 'What to do.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).title,
  }),
  advice: t.string({
    nullable: true,
    description: 'Details on how to do it; null if there are none.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).advice,
  }),
  when: t.string({
    description: 'The day and the part of it, such as “Monday evening”.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).when,
  }),
  duration: t.string({
    description: 'How long it takes, such as “20 minutes”.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).duration,
  }),
  ifThen: t.string({
    description: 'The action as a plan for a moment, such as “Monday evening, when you sit down: write to Ruth”.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).ifThen,
  }),
  ifItFails: t.string({
    description: 'What to try if it fails, as a sentence.',
    resolve: (spoken, _args, { sentences }) => describeAction(spoken.action, sentences, spoken).ifItFails,
  }),
}))

export const WeekPlanRef = builder.objectRef<SpokenPlan>('WeekPlan').implement({
  access: 'everyone',
  description: 'The plan of one week: what is owed first, then the actions that close the gap most per minute.',
  localeOf: ({ seeker }) => seeker.preferences?.locale,
  fields: (t) => ({
    weekOf: t.field({
      type: 'Date',
      description: 'The Monday of the week, such as `2026-03-02`.',
      resolve: ({ plan }) => plan.weekOf,
    }),
    timeZone: t.string({
      description: 'The time zone of its days and hours, such as `Europe/Madrid`.',
      resolve: ({ plan }) => plan.timeZone,
    }),
    hours: t.float({ description: 'The hours that the plan was made for.', resolve: ({ plan }) => plan.hours }),
    quietDays: t.field({
      type: [WeekdayRef],
      description: 'The days without actions.',
      resolve: ({ plan }) => [...plan.quietDays],
    }),
    workingHours: t.field({
      type: WorkingHoursRef,
      description: 'The times of day between which actions are planned.',
      resolve: ({ plan }) => plan.workingHours,
    }),
    minutesDone: t.int({
      description: 'Minutes of the week spent on done actions.',
      resolve: ({ plan }) => plan.minutesDone,
    }),
    minutesPlanned: t.int({
      description: 'Minutes planned, at most the time left of the hours.',
      resolve: ({ plan }) => plan.minutesPlanned,
    }),
    encouragement: t.string({
      nullable: true,
      description: 'What keeps one going, as a line to show beside the plan; null where no cause is found.',
      resolve: ({ plan }, _args, { sentences }) => plan.encouragement && sentences.actions[plan.encouragement],
    }),
    focus: t.field({
      type: WeekFocusRef,
      description: 'What the week is for.',
      resolve: ({ plan }) => plan.focus,
    }),
    leftOut: t.field({
      type: [LeftOutRef],
      description: 'What else is worth doing: all that is owed or answers a named cause, and twenty others at most.',
      resolve: ({ plan, contacts }) => plan.leftOut.map((leftOut) => ({ leftOut, contacts })),
    }),
    calendar: t.string({
      description: 'The plan as an iCalendar file with private entries; importing a later one updates them.',
      resolve: ({ plan, seeker, contacts }, _args, { sentences, now, tenantId }) =>
        toCalendar(planEntries(plan, { sentences, contacts }), { tenantId, seekerId: seeker.id, now }),
    }),
    actions: t.field({
      type: [PlannedActionRef],
      description: 'The actions in order of time.',
      resolve: ({ plan: { actions, timeZone }, contacts }) => actions.map((action) => ({ action, contacts, timeZone })),
    }),
  }),
})

/** Which hours, zone and days a plan has. */
const settled =
  "Its hours, zone and days are those of the arguments, else those the week was saved with, else the seeker's own."

builder.objectFields(ReviewRef, (t) => ({
  weekPlan: t.field({
    type: WeekPlanRef,
    description: `The plan of this week; nothing is saved. ${settled}`,
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
    description: `The plan of this week. Saved actions stay where they are, and done actions are not planned again. ${settled}`,
    args: {
      hours: t.arg.float({ access: 'everyone', description: planArguments.hours }),
      weekOf: t.arg({ access: 'everyone', type: 'DateTime', description: planArguments.weekOf }),
      preferences: t.arg({ access: 'everyone', type: PlanPreferencesInput, description: planArguments.preferences }),
      ...asOfArgs,
    },
    resolve: async ({ id }, { asOf, ...args }, context) => {
      const preferences = validOrThrow(toPreferences(args), context)
      return context.reviewOf(id, asOf, (review) => planOf(review, preferences))
    },
  }),
}))

function planOf({ situation, planWeek }: ReviewInParts, preferences: PlanPreferences): SpokenPlan {
  const { seeker, contacts } = situation.record
  return { plan: planWeek(preferences), seeker, contacts }
}
