import { type ConclusionOptions, type Conclusions, conclude } from '../diagnosis/conclude.ts'
import { type Asked, situationOf } from '../situation/situation-of.ts'
import type { SummarizedRecord } from '../summary/summarize-log.ts'
import { daysBetween } from '../value/days.ts'
import { partOfDay } from '../value/part-of-day.ts'
import { mondayOf } from '../value/weekday.ts'
import type { ActionMark } from './action-mark.ts'
import { chooseActions } from './choose-actions.ts'
import { chooseWeek } from './choose-week.ts'
import { findCandidates } from './find-candidates.ts'
import { findEncouragement } from './find-practice.ts'
import { whatIsLeftOut } from './left-out.ts'
import { maxPerDay, type Place, placeActions } from './place-actions.ts'
import type { EarlierAction, PlanOptions } from './plan-options.ts'
import { peopleOf } from './plan-task.ts'
import { type RankedCandidate, rankCandidates } from './rank-candidates.ts'
import { readMarks } from './read-marks.ts'
import { taskIdsOf } from './task-id.ts'
import { taskRuleOf } from './task-table.ts'
import { isFitting, weekFocus } from './week-focus.ts'
import { itemId, type WeekItem } from './week-item.ts'
import type { PlannedAction, WeekPlan } from './week-plan.ts'
import { maxActions } from './week-room.ts'

type WeekOptions = PlanOptions & ConclusionOptions

/**
 * Plans a week: three to seven things to do, two a day at most, in no more than the hours given.
 *
 * What is owed comes first: thanks, answers, promises. Then an action against each cause that is named, and the hours where the
 * advice says. Nobody is approached twice in a week, asked for business before the stage `personal`, or asked again within four
 * weeks of having helped. The same record gives the same plan; with `earlier`, what was planned before stays where it was. Hours,
 * zone and days are those of the options, or else those the week was saved with, or else the seeker's own.
 *
 * @example
 * const record = { seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }
 * planWeek(record, { now: new Date('2026-03-02T09:00:00Z'), hours: 1 }).minutesPlanned // => 55
 */
export function planWeek(...asked: Asked<WeekOptions>): WeekPlan {
  const [, options = {}] = asked
  const input = conclude(situationOf(asked), options)
  const week = weekOf(input, options)
  const items = chooseItems(input, week)
  const places = placeActions(items, {
    days: week.days,
    earlierPlace: (item) => placeBefore(item, week),
    notBefore: (item) => latest([dayOf(item, week), ...item.taskIds.map((id) => week.marked.notBefore(id) ?? '')]),
    arranged: ({ arrangedAt }) => arrangedAt && week.clock.timeAt(arrangedAt),
    deadline: ({ neededBy }) => neededBy && week.clock.timeAt(neededBy),
  })
  const actions = toActions(items, places, week)
  const encouragement = findEncouragement(input)
  return {
    weekOf: week.monday,
    ...week.settings,
    focus: week.focus,
    minutesDone: week.minutesDone,
    minutesPlanned: actions.reduce((sum, action) => sum + action.minutes, 0),
    actions: actions.sort(compareTimes),
    ...(encouragement && { encouragement }),
    leftOut: whatIsLeftOut(week.ranked, {
      placed: items.filter((item) => places.has(item)),
      focus: week.focus,
      causes: week.causes,
      hasRoom: week.minutesLeft > 0 && week.days.length > 0,
    }),
  }
}

/** A week to be planned: its days, what was planned and done before, and what could be done. */
type Week = ReturnType<typeof weekOf>

function weekOf(input: Conclusions, options: WeekOptions) {
  const { now, record } = input.situation
  const { marks = [], earlier = [] } = options
  const { clock, monday, days, ...settings } = chooseWeek(options, record.seeker, now)
  const planned = new Map(earlier.flatMap((action) => taskIdsOf(action.id).map((id) => [id, action] as const)))
  const taskIds = new Set(planned.keys())
  const marked = readMarks(marks, { monday, clock, planned: taskIds })
  const lastDay = days.at(-1)?.day ?? ''
  const isOfWeek = (moment: Date | undefined): boolean =>
    moment === undefined || mondayOf(clock.timeAt(moment).day) === monday
  const isOpen = ({ id, notBefore, arrangedAt, neededBy }: RankedCandidate): boolean =>
    !marked.isClosed(id) &&
    isOfWeek(arrangedAt) &&
    isOfWeek(neededBy) &&
    (marked.notBefore(id) ?? '') <= lastDay &&
    (!notBefore || clock.timeAt(notBefore).day <= lastDay)
  const ranked = rankCandidates(findCandidates(input, marks), input, { monday, marks, earlier: taskIds }).filter(isOpen)
  const minutesDone = minutesOf(marked.done, planned)
  return {
    settings,
    clock,
    monday,
    days,
    planned,
    marked,
    ranked,
    earlier: earlier.filter(({ id }) => taskIdsOf(id).some((task) => !marked.isClosed(task))),
    minutesDone,
    minutesLeft: Math.floor(settings.hours * 60) - minutesDone,
    focus: weekFocus(
      input,
      ranked.map(({ task }) => task),
    ),
    causes: input.diagnosis.causes.filter(({ named }) => named),
  }
}

function chooseItems({ situation: { record, now }, advice }: Conclusions, week: Week): readonly WeekItem[] {
  const { days, marked, ranked, focus, causes, earlier, minutesLeft, minutesDone } = week
  const isNew = isNothingNoted(record)
  const actions = Math.min(maxActions(minutesLeft + minutesDone, isNew) - marked.done.length, maxPerDay * days.length)
  return chooseActions(
    ranked.filter(({ task }) => isFitting(task, focus)),
    {
      minutes: minutesLeft,
      actions: Math.max(0, actions),
      asked: askedRecently(record, now),
      longest: Math.max(0, ...days.map(({ from, to }) => to - from)),
      causes,
      advice,
      focus,
      isNew,
      earlier,
    },
  )
}

/** Whether nobody is listed, and nothing was done yet. */
function isNothingNoted({ contacts, milestones }: SummarizedRecord): boolean {
  return contacts.length === 0 && milestones.length === 0
}

/** Ids of contacts asked for something in the last seven days. */
function askedRecently({ summaries }: SummarizedRecord, now: Date): ReadonlySet<string> {
  const asked = [...summaries].filter(([, { lastAsk }]) => lastAsk && daysBetween(new Date(lastAsk.at), now) < 7)
  return new Set(asked.map(([contactId]) => contactId))
}

function minutesOf(done: readonly ActionMark[], planned: ReadonlyMap<string, EarlierAction>): number {
  return done.reduce((sum, { actionId, minutes }) => {
    const [first = ''] = taskIdsOf(actionId)
    return sum + (minutes ?? planned.get(first)?.minutes ?? 0)
  }, 0)
}

/** Where an action, or the one that held the first of its tasks that was planned, was before. */
function placeBefore({ taskIds }: WeekItem, { planned, clock }: Pick<Week, 'planned' | 'clock'>): Place | undefined {
  const action = taskIds.map((id) => planned.get(id)).find((it) => it !== undefined)
  return action && { day: action.day, ...(action.start && { minute: clock.timeAt(action.start).minute }) }
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '')
}

function dayOf({ notBefore }: WeekItem, { clock }: Week): string {
  return notBefore ? clock.timeAt(notBefore).day : ''
}

function toActions(items: readonly WeekItem[], places: ReadonlyMap<WeekItem, Place>, { clock }: Week): PlannedAction[] {
  // They are in the order of what matters most.
  const [first] = items.filter((item) => places.has(item))
  return items.flatMap((item) => {
    const place = places.get(item)
    if (!place) return []
    const { task, minutes, answers, because } = item
    const { day, minute } = place
    return [
      {
        id: itemId(item),
        task,
        contactIds: peopleOf(task),
        minutes,
        day,
        ...(minute !== undefined && {
          partOfDay: partOfDay(minute),
          start: clock.momentAt({ day, minute }),
        }),
        isPriority: item === first,
        answers,
        setback: taskRuleOf(task).setback,
        isArranged: item.arrangedAt !== undefined,
        isSensitive: item.isSensitive,
        because,
      },
    ]
  })
}

function compareTimes(first: PlannedAction, second: PlannedAction): number {
  const day = first.day < second.day ? -1 : Number(first.day > second.day)
  const start = startOf(first) - startOf(second)
  return day || start || (first.id < second.id ? -1 : 1)
}

/** What waits for an occasion comes after what has an hour. */
function startOf({ start }: PlannedAction): number {
  return start?.getTime() ?? Number.MAX_SAFE_INTEGER
}
