import { renameAction } from '@tiecraft/core/rules'
import type { RecordPart } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** A part of a record before and after entries were removed. */
type Removal = { readonly before: RecordPart; readonly after: RecordPart }

/** Removes from the plan log what names removed entries; of an action with others, the rest stays. */
export async function eraseInPlan(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { before, after }: Removal,
): Promise<void> {
  const names = {
    contact: unlessGone(before.contacts, after.contacts),
    activity: unlessGone(before.activities, after.activities),
    appointment: unlessGone(before.appointments, after.appointments),
    channel: (id: string) => id,
  }
  const rows = await prisma.planAction.findMany({ where: ofSeeker, select: { actionId: true } })
  const known = new Set(rows.map(({ actionId }) => actionId))
  for (const { actionId } of rows) {
    const renamed = renameAction(actionId, names)
    if (renamed === actionId) continue
    const where = { tenantId_seekerId_actionId: { ...ofSeeker, actionId } }
    if (renamed === undefined || known.has(renamed)) await prisma.planAction.delete({ where })
    else await prisma.planAction.update({ where, data: { actionId: renamed } })
  }
}

type Entries = readonly { readonly id: string }[]

function unlessGone(before: Entries = [], after: Entries = []): (id: string) => string | undefined {
  const left = new Set(after.map(({ id }) => id))
  const gone = new Set(before.flatMap(({ id }) => (left.has(id) ? [] : id)))
  return (id) => (gone.has(id) ? undefined : id)
}
