import { editActivity, type Result } from '@tiecraft/core'
import { idsInActivities, readActivities } from '@tiecraft/core/storage'
import type { Activity, Prisma } from '../../../generated/prisma/client.ts'
import { ownRows } from '../../access/own-rows.ts'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { loadPart } from '../record/load-part.ts'
import { type RecordChange, storeChanges } from '../record/store-changes.ts'
import { refusalIn, refusalOf, unwrapListPath } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'
import { versionConflict } from '../row/version-conflict.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'

/** Replaces a stored activity as a whole; its id stays. */
export async function updateActivity(
  {
    activityId,
    version,
    activity,
  }: { readonly activityId: string; readonly version?: number; readonly activity: object },
  caller: Caller,
): Promise<Result<string>> {
  const { tenantId, access, now } = caller
  const where = { tenantId_id: { tenantId, id: uuidOf(activityId) }, ...ownRows(access) }
  const unknown = refusalOf({ code: 'unknown_activity', path: ['activityId'], activityId })
  const found = await caller.prisma.activity.findUnique({ where, select: { seekerId: true } })
  if (!found) return unknown
  return changeSeeker(found.seekerId, caller, async (prisma, ofSeeker) => {
    const row = await prisma.activity.findUnique({ where })
    if (!row) return unknown
    const conflict = versionConflict(version, row.version)
    if (conflict) return conflict
    const edited = await editRow(prisma, ofSeeker, { row, input: { ...activity, id: row.externalId }, now })
    if (!edited.success) return refusalIn('activity', edited)
    await storeChanges(prisma, ofSeeker, { ...edited.value, now })
    return { success: true, value: row.id }
  })
}

/** Replaces the activity of a row, checked against the rows that it names. */
async function editRow(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { row, input, now }: { readonly row: Activity; readonly input: object; readonly now: Date },
): Promise<Result<Pick<RecordChange, 'stored' | 'after'>>> {
  const read = readActivities([input])
  if (!read.success) return unwrapListPath(read)
  const { record, appointmentRows, ...before } = await loadPart(prisma, ofSeeker, { contacts: [], activities: [row] })
  const { contactRows, activityRows, ...named } = await loadNamed(prisma, ofSeeker, idsInActivities(read.value))
  const edited = editActivity(record, input, { now, ...named })
  if (!edited.success) return edited
  const stored = {
    record,
    contactRows: new Map([...before.contactRows, ...contactRows]),
    activityRows: new Map([...before.activityRows, ...activityRows]),
    appointmentRows,
  }
  return { success: true, value: { stored, after: edited.value } }
}
