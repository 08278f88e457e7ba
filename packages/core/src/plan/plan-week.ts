import { type ConclusionOptions, conclude } from '../diagnosis/conclude.ts'
import { type Asked, situationOf } from '../situation/situation-of.ts'
import type { RecordSummary } from '../summary/fold-record.ts'
import { daysBetween } from '../value/days.ts'
import type { LocalClock } from '../value/local-clock.ts'
import { chooseActions } from './choose-actions.ts'
import { chooseWeek } from './choose-week.ts'
import { findCandidates } from './find-candidates.ts'
import { findEncouragement } from './find-practice.ts'
import { type Place, placeActions } from './place-actions.ts'
import type { EarlierAction, PlanOptions } from './plan-options.ts'
import { type RankedCandidate, rankCandidates } from './rank-candidates.ts'
import { readMarks } from './read-marks.ts'
import { sensitiveTasks } from './sensitive-tasks.ts'
import { taskRuleOf } from './task-table.ts'
import type { PlannedAction, WeekPlan } from './week-plan.ts'

type WeekOptions = PlanOptions & ConclusionOptions

/**
 * Plans a week: whom to thank, whom to ask, where to go, and what to practice.
 *
 * Thanks owed and promises come first, then what closes the gap most per minute, never more than the hours given. Nobody
 * is approached twice in a week, nor asked for business before the stage `personal`. The same record gives the same
 * plan; with `earlier`, what was planned before stays where it was. Hours, zone and days are those of the options, or
 * else those the week was saved with, or else the seeker's own.
 *
 * @example
 * const record = { seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }
 * planWeek(record, { now: new Date('2026-03-02T09:00:00Z'), hours: 1 }).minutesPlanned // => 50
 */
export function planWeek(...asked: Asked<WeekOptions>): WeekPlan {
  const [, options = {}] = asked
  const input = conclude(situationOf(asked), options)
  const { now, record } = input.situation
  const { marks = [], earlier = [] } = options
  const { clock, monday, days, ...settings } = chooseWeek(options, record.seeker, now)
  const { hours } = settings
  const before = new Map(earlier.map((action) => [action.id, action]))
  const planned = new Set(before.keys())
  const { isClosed, notBefore, done } = readMarks(marks, { monday, clock, planned })
  const minutesDone = done.reduce(
    (sum, { actionId, minutes }) => sum + (minutes ?? before.get(actionId)?.minutes ?? 0),
    0,
  )
  const lastDay = days.at(-1)?.day ?? ''
  const candidates = findCandidates(input, { hours, marks })
  const open = rankCandidates(candidates, input, { monday, marks, earlier: planned }).filter(
    ({ id }) => !isClosed(id) && (notBefore(id) ?? '') <= lastDay,
  )
  const chosen = chooseActions(open, {
    minutes: Math.floor(hours * 60) - minutesDone,
    asked: askedRecently(record, now),
    causes: input.diagnosis.causes.filter(({ named }) => named).map(({ code }) => code),
  })
  const places = placeActions(chosen, { days, earlier: placesOf(earlier, clock), notBefore })
  const isSensitive = sensitiveTasks(input.situation)
  const encouragement = findEncouragement(input)
  const actions = chosen.flatMap((candidate) => toAction(candidate, places.get(candidate.id), { clock, isSensitive }))
  return {
    weekOf: monday,
    ...settings,
    minutesDone,
    minutesPlanned: actions.reduce((sum, { minutes }) => sum + minutes, 0),
    actions: actions.sort(compareTimes),
    ...(encouragement && { encouragement }),
    leftOut: open.length - actions.length,
  }
}

/** Ids of contacts asked for something in the last seven days. */
function askedRecently({ summaries }: RecordSummary, now: Date): ReadonlySet<string> {
  const asked = [...summaries].filter(([, { lastAsk }]) => lastAsk && daysBetween(new Date(lastAsk.at), now) < 7)
  return new Set(asked.map(([contactId]) => contactId))
}

function placesOf(earlier: readonly EarlierAction[], clock: LocalClock): ReadonlyMap<string, Place> {
  return new Map(
    earlier.map(({ id, day, start }) => [id, { day, ...(start && { minute: clock.timeAt(start).minute }) }]),
  )
}

function toAction(
  { id, task, purpose, minutes, answers, because }: RankedCandidate,
  place: Place | undefined,
  { clock, isSensitive }: { readonly clock: LocalClock; readonly isSensitive: ReturnType<typeof sensitiveTasks> },
): readonly PlannedAction[] {
  if (!place) return []
  const { day, minute } = place
  const { setback } = taskRuleOf(task)
  const start = minute === undefined ? undefined : clock.momentAt({ day, minute })
  return [
    {
      id,
      task,
      purpose,
      minutes,
      day,
      ...(start && { start }),
      answers,
      setback,
      isSensitive: isSensitive(task),
      because,
    },
  ]
}

function compareTimes(first: PlannedAction, second: PlannedAction): number {
  const day = first.day < second.day ? -1 : Number(first.day > second.day)
  const start = (first.start?.getTime() ?? 0) - (second.start?.getTime() ?? 0)
  return day || start || (first.id < second.id ? -1 : Number(first.id > second.id))
}
