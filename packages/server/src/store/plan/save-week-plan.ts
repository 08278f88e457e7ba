import {
  type Contact,
  deriveSituation,
  type PlanPreferences,
  planWeek,
  type Result,
  type Seeker,
  type Situation,
  type WeekPlan,
} from '@tiecraft/core'
import { happenedBy } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { loadRecord } from '../record/record.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'
import { canUseSummaries, loadSummaryRows, summaryFromRows } from '../summary/load-summary-rows.ts'
import { loadPlanLog } from './plan-log.ts'

export type SavedPlan = {
  readonly seekerId: string
  readonly plan: WeekPlan
  readonly seeker: Seeker
  readonly contacts: readonly Contact[]
}

/**
 * Plans a week and stores the plan and its settings, so that planning again moves nothing needlessly.
 *
 * Settings that are not given are the seeker's own, also where the week was saved with others before.
 */
export function saveWeekPlan(
  { seekerId, preferences }: { readonly seekerId: string; readonly preferences: PlanPreferences },
  caller: Caller,
): Promise<Result<SavedPlan>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const situation = await loadSituation(prisma, ofSeeker, caller.now)
    const planLog = await loadPlanLog(prisma, ofSeeker)
    const plan = planWeek(situation, { ...preferences, ...planLog })
    await storePlan(prisma, ofSeeker, plan)
    const { seeker, contacts } = situation.record
    return { success: true, value: { plan, seeker, contacts, seekerId: ofSeeker.seekerId } }
  })
}

/** Derives the situation from summaries, or from the log where another version of core folded them. */
async function loadSituation(prisma: Prisma.TransactionClient, ofSeeker: OfSeeker, now: Date): Promise<Situation> {
  const { tenantId, seekerId } = ofSeeker
  const rows = (await loadSummaryRows(prisma, { tenantId, seekerIds: [seekerId] })).get(seekerId)
  const summary = rows && canUseSummaries(rows) ? summaryFromRows(rows, 'portal').record : undefined
  if (summary && happenedBy(summary, now)) return deriveSituation(summary, { now })
  return deriveSituation((await loadRecord(prisma, ofSeeker)).record, { now })
}

/** Replaces the unmarked actions of the week and its settings; marked actions stay. */
async function storePlan(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { weekOf, actions, hours, timeZone, quietDays, workingHours: { from: workingFrom, to: workingTo } }: WeekPlan,
): Promise<void> {
  const { tenantId, seekerId } = ofSeeker
  const settings = { hours, timeZone, quietDays: [...quietDays], workingFrom, workingTo }
  await prisma.savedWeek.upsert({
    where: { tenantId_seekerId_weekOf: { tenantId, seekerId, weekOf } },
    create: { ...ofSeeker, weekOf, ...settings },
    update: settings,
  })
  await prisma.planAction.deleteMany({ where: { ...ofSeeker, weekOf, status: null } })
  for (const { id: actionId, day, start = null, minutes } of actions) {
    const planned = { weekOf, day, start, minutes }
    await prisma.planAction.upsert({
      where: { tenantId_seekerId_actionId: { tenantId, seekerId, actionId } },
      create: { ...ofSeeker, actionId, ...planned },
      update: planned,
    })
  }
}
