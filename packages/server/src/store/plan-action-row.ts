import type { ActionMark, EarlierAction, PlanOptions } from '@tiecraft/core'
import type { PlanAction, Prisma } from '../../generated/prisma/client.ts'
import type { OfSeeker } from './change-seeker.ts'

/** What was planned and done before, as core reads it. */
export type PlanHistory = Required<Pick<PlanOptions, 'marks' | 'earlier'>>

/** Loads what was planned and done before. */
export async function loadPlanHistory(prisma: Prisma.TransactionClient, where: OfSeeker): Promise<PlanHistory> {
  const rows = await prisma.planAction.findMany({ where, orderBy: { actionId: 'asc' } })
  return { marks: rows.flatMap(markFromRow), earlier: rows.flatMap(earlierFromRow) }
}

/** What was known of the plans at a moment. */
export function historyAt({ marks = [], earlier = [] }: PlanHistory, moment: Date): PlanHistory {
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
