import type { ActionMark, EarlierAction, PlanOptions, SavedWeek } from '@tiecraft/core'
import type { PlanAction, SavedWeek as SavedWeekRow } from '../../../generated/prisma/client.ts'
import type { Reader } from '../../query/reader.ts'
import type { OfSeekers } from '../record/record.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** Earlier planned actions, their marks, and the settings of the saved weeks, as core reads them. */
export type PlanLog = Required<Pick<PlanOptions, 'marks' | 'earlier' | 'saved'>>

/** Loads the plan logs of some seekers, by their ids. */
export async function loadPlanLogs(
  prisma: Reader,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, PlanLog>> {
  const where = { tenantId, seekerId: { in: [...seekerIds] } }
  const [actions, weeks] = await Promise.all([
    prisma.planAction.findMany({ where, orderBy: { actionId: 'asc' } }),
    prisma.savedWeek.findMany({ where, orderBy: { weekOf: 'asc' } }),
  ])
  const actionsOf = Map.groupBy(actions, ({ seekerId }) => seekerId)
  const weeksOf = Map.groupBy(weeks, ({ seekerId }) => seekerId)
  return new Map(seekerIds.map((id) => [id, planLogFromRows(actionsOf.get(id) ?? [], weeksOf.get(id) ?? [])]))
}

/** Loads the plan log of one seeker, to plan a week anew: without the settings of the saved weeks. */
export async function loadPlanLog(prisma: Reader, where: OfSeeker): Promise<PlanLog> {
  return planLogFromRows(await prisma.planAction.findMany({ where, orderBy: { actionId: 'asc' } }), [])
}

function planLogFromRows(rows: readonly PlanAction[], weeks: readonly SavedWeekRow[]): PlanLog {
  return { marks: rows.flatMap(markFromRow), earlier: rows.flatMap(earlierFromRow), saved: weeks.map(weekFromRow) }
}

function weekFromRow({ weekOf, hours, timeZone, quietDays, workingFrom, workingTo }: SavedWeekRow): SavedWeek {
  return { weekOf, hours, timeZone, quietDays, workingHours: { from: workingFrom, to: workingTo } }
}

/** The plan log as of a moment. */
export function planLogAt({ marks = [], ...planned }: PlanLog, moment: Date): PlanLog {
  return { ...planned, marks: marks.filter(({ at }) => at <= moment) }
}

function markFromRow({ actionId, status, markedAt, until, minutesTaken }: PlanAction): readonly ActionMark[] {
  if (!status || !markedAt) return []
  const minutes = minutesTaken === null ? {} : { minutes: minutesTaken }
  return [{ actionId, status, at: markedAt, ...(until && { until }), ...minutes }]
}

function earlierFromRow({ actionId: id, day, start, minutes }: PlanAction): readonly EarlierAction[] {
  return day === null || minutes === null ? [] : [{ id, day, minutes, ...(start && { start }) }]
}
