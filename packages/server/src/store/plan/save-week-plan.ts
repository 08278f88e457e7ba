import { type Contact, type PlanPreferences, planWeek, type Result, type WeekPlan } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { loadRecord } from '../record/record.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'
import { loadPlanHistory } from './plan-action-row.ts'

export type SavedPlan = {
  readonly plan: WeekPlan
  readonly seekerId: string
  readonly contacts: readonly Contact[]
}

/** Plans a week and keeps the plan, so that planning again moves nothing without need. */
export function saveWeekPlan(
  { seekerId, preferences }: { readonly seekerId: string; readonly preferences: PlanPreferences },
  caller: Caller,
): Promise<Result<SavedPlan>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const { record } = await loadRecord(prisma, ofSeeker)
    const history = await loadPlanHistory(prisma, ofSeeker)
    const plan = planWeek(record, { ...preferences, ...history, now: caller.now })
    await storePlan(prisma, ofSeeker, plan)
    return { success: true, value: { plan, seekerId: record.seeker.id, contacts: record.contacts } }
  })
}

/** Replaces what was saved of the week and is open still; what was marked stays. */
async function storePlan(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { weekOf, actions }: WeekPlan,
): Promise<void> {
  const { tenantId, seekerId } = ofSeeker
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
