import { parseActivities, type Result } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { refusalIn } from '../row/refusal-of.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'
import { advanceSnapshots } from '../summary/advance-snapshots.ts'
import { activityToRow } from './activity-row.ts'

/** Stores activities of a seeker, all or none, and returns their rows' ids. */
export function logActivities(seekerId: string, input: unknown, caller: Caller): Promise<Result<readonly string[]>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const logged = await insertActivities(prisma, ofSeeker, { input, now: caller.now })
    return logged.success ? logged : refusalIn('activities', logged)
  })
}

/** Stores activities within a change of their seeker. */
export async function insertActivities(
  prisma: Prisma.TransactionClient,
  where: OfSeeker,
  { input, now }: { readonly input: unknown; readonly now: Date },
): Promise<Result<readonly string[]>> {
  const [contacts, stored] = await Promise.all([
    prisma.contact.findMany({ where, select: { id: true, externalId: true, knownSince: true } }),
    prisma.activity.findMany({ where, select: { id: true, externalId: true } }),
  ])
  const parsed = parseActivities(input, {
    now,
    contacts: new Map(contacts.map(({ externalId, knownSince }) => [externalId, knownSince ?? undefined])),
    activityIds: new Set(stored.map(({ externalId }) => externalId)),
  })
  if (!parsed.success) return parsed
  const contactRows = new Map(contacts.map(({ externalId, id }) => [externalId, id]))
  const activityRows = new Map(stored.map(({ externalId, id }) => [externalId, id]))
  for (const { id } of parsed.value) activityRows.set(id, newUuid())
  const rows = parsed.value.map((activity) => ({ ...activityToRow(activity, contactRows, activityRows), ...where }))
  await prisma.activity.createMany({ data: rows })
  await advanceSnapshots(prisma, where, { activities: parsed.value, contactRows, activityRows })
  return { success: true, value: rows.map(({ id }) => id) }
}
