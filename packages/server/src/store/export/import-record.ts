import { type NetworkingRecord, parseRecord, type Result } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { activityToRow } from '../activity/activity-row.ts'
import { markSensitiveUpdates } from '../activity/mark-sensitive-updates.ts'
import { appointmentToRow } from '../appointment/appointment-row.ts'
import { markSensitiveAppointments } from '../appointment/mark-sensitive-appointments.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Caller } from '../caller.ts'
import { contactToRow } from '../contact/contact-row.ts'
import { insertRows } from '../row/insert-rows.ts'
import { newRow } from '../row/new-row.ts'
import { isTaken, refusalIn, refusalOf } from '../row/refusal-of.ts'
import type { RowIds } from '../row/row-ids.ts'
import { newUuid } from '../row/uuid.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { seekerToRow, selfReportRows } from '../seeker/seeker-row.ts'
import { replaySummaries } from '../summary/save-summaries.ts'
import { targetEmployerToRow } from '../target-employer/target-employer-row.ts'

/** Stores the record of an export as a new seeker, whole or not at all, and returns the id of the row. */
export async function importRecord(input: unknown, caller: Caller): Promise<Result<string>> {
  const parsed = parseRecord(input, { now: caller.now })
  if (!parsed.success) return refusalIn('record', parsed)
  const record = parsed.value
  const ofSeeker = { tenantId: caller.tenantId, seekerId: newUuid() }
  try {
    await caller.change(async (prisma) => {
      await insertRecord(prisma, ofSeeker, record)
      await recordAudit(prisma, caller, ofSeeker.seekerId)
    }, ofSeeker.seekerId)
  } catch (error) {
    if (!isTaken(error)) throw error
    const { id } = record.seeker
    return refusalOf({ code: 'duplicate_id', path: ['record', 'seeker', 'id'], id, firstPath: [] })
  }
  return { success: true, value: ofSeeker.seekerId }
}

/** Activities in one statement, so that each of a long log ends well before its timeout; an assumption. */
const activitiesAtOnce = 10_000

async function insertRecord(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  record: NetworkingRecord,
): Promise<void> {
  const { tenantId, seekerId } = ofSeeker
  const { seeker, contacts, activities, appointments, targetEmployers = [] } = record
  const selfReports = { createMany: { data: [...selfReportRows(seeker)] } }
  await prisma.seeker.create({ data: { ...seekerToRow(seeker), tenantId, id: seekerId, selfReports } })
  const contactRows = newRowIds(contacts)
  const activityRows = newRowIds(activities)
  const appointmentRows = newRowIds(appointments)
  const begin = { ...ofSeeker, ...newRow() }
  await insertRows(
    prisma,
    'contact',
    contacts.map((it) => ({ ...contactToRow(it, contactRows), ...begin })),
  )
  for (let start = 0; start < activities.length; start += activitiesAtOnce) {
    const part = activities.slice(start, start + activitiesAtOnce)
    await insertRows(
      prisma,
      'activity',
      part.map((it) => ({ ...activityToRow(it, contactRows, activityRows), ...begin, isSensitiveUpdate: false })),
    )
  }
  await insertRows(
    prisma,
    'appointment',
    appointments.map((it) => ({ ...appointmentToRow(it, contactRows, appointmentRows), ...begin, isSensitive: false })),
  )
  await insertRows(
    prisma,
    'target_employer',
    targetEmployers.map((it) => ({ ...targetEmployerToRow(it), ...begin, id: newUuid() })),
  )
  const allContacts = [...contactRows.values()]
  await markSensitiveUpdates(prisma, ofSeeker, { ids: [], contactIds: allContacts })
  await markSensitiveAppointments(prisma, ofSeeker, { ids: [...appointmentRows.values()], contactIds: [] })
  const employerRows: RowIds = new Map()
  await replaySummaries(prisma, ofSeeker, {
    record: { ...record, targetEmployers },
    ...{ contactRows, activityRows, appointmentRows, employerRows },
  })
}

/** A new row for each entry, in their order. */
function newRowIds(entries: readonly { readonly id: string }[]): RowIds {
  return new Map(entries.map(({ id }) => [id, newUuid()]))
}
