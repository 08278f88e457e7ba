import type { ActionMark, EarlierAction, PlanOptions } from '@tiecraft/core'
import type { PlanAction, Prisma } from '../../../generated/prisma/client.ts'
import type { OfSeekers } from '../record/record.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** Earlier planned actions and their marks, as core reads them. */
export type PlanLog = Required<Pick<PlanOptions, 'marks' | 'earlier'>>

/** Loads the plan logs of some seekers, by their ids. */
export async function loadPlanLogs(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, PlanLog>> {
  const where = { tenantId, seekerId: { in: [...seekerIds] } }
  const rows = Map.groupBy(
    await prisma.planAction.findMany({ where, orderBy: { actionId: 'asc' } }),
    ({ seekerId }) => seekerId,
  )
  return new Map(seekerIds.map((id) => [id, planLogFromRows(rows.get(id) ?? [])]))
}

/** Loads the plan log of one seeker. */
export async function loadPlanLog(prisma: Prisma.TransactionClient, where: OfSeeker): Promise<PlanLog> {
  return planLogFromRows(await prisma.planAction.findMany({ where, orderBy: { actionId: 'asc' } }))
}

function planLogFromRows(rows: readonly PlanAction[]): PlanLog {
  return { marks: rows.flatMap(markFromRow), earlier: rows.flatMap(earlierFromRow) }
}

/** The plan log as of a moment. */
export function planLogAt({ marks = [], earlier = [] }: PlanLog, moment: Date): PlanLog {
  return { marks: marks.filter(({ at }) => at <= moment), earlier }
}

function markFromRow({ actionId, status, markedAt, until, minutesTaken }: PlanAction): readonly ActionMark[] {
  if (!status || !markedAt) return []
  const minutes = minutesTaken === null ? {} : { minutes: minutesTaken }
  return [{ actionId, status, at: markedAt, ...(until && { until }), ...minutes }]
}

function earlierFromRow({ actionId: id, day, start, minutes }: PlanAction): readonly EarlierAction[] {
  return day === null || minutes === null ? [] : [{ id, day, minutes, ...(start && { start }) }]
}
