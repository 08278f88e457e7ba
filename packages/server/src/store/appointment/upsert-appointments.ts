import type { Appointment, Result } from '@tiecraft/core'
import { upsertAppointments as upsert } from '@tiecraft/core/storage'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { loadPart } from '../record/load-part.ts'
import { isExternalId } from '../row/external-id.ts'
import { insertRows } from '../row/insert-rows.ts'
import { newRow } from '../row/new-row.ts'
import { requireRowId } from '../row/row-ids.ts'
import { updateRows } from '../row/update-rows.ts'
import {
  entriesOf,
  externalIdIn,
  namesIn,
  refusalOfAll,
  tooManyRows,
  type Upsert,
  type UpsertedRow,
  updatedPairs,
  upsertedRows,
  withNewRows,
} from '../row/upserted-row.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { appointmentToRow } from './appointment-row.ts'
import { markSensitiveAppointments } from './mark-sensitive-appointments.ts'

/** Adds or changes appointments of a seeker by the portal's own ids; a refused row leaves the others as they are. */
export async function upsertAppointments(
  { seekerId, ...given }: Upsert & { readonly seekerId: string },
  caller: Caller,
): Promise<Result<readonly UpsertedRow[]>> {
  const tooMany = tooManyRows('appointments', given)
  if (tooMany) return tooMany
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const externalIds = given.rows.flatMap((row) => externalIdIn(row) ?? []).filter(isExternalId)
    const rows = await prisma.appointment.findMany({ where: { ...ofSeeker, externalId: { in: externalIds } } })
    const part = await loadPart(prisma, ofSeeker, { contacts: [], activities: [], appointments: rows })
    const contactIds = [...new Set([...namesIn(given.rows, ['contactIds']), ...part.contactRows.keys()])]
    const { contacts, contactRows } = await loadNamed(prisma, ofSeeker, { contactIds, activityIds: [] })
    const entries = part.record.appointments ?? []
    const versions = new Map(rows.map(({ externalId, version }) => [externalId, version]))
    const total = await prisma.appointment.count({ where: ofSeeker })
    const results = upsert({ entries, versions, total }, given.rows, { now: caller.now, contacts })
    const refusal = refusalOfAll('appointments', given, results)
    if (refusal) return refusal
    const ids = withNewRows(part.appointmentRows, results)
    const rowOf = (appointment: Appointment) => appointmentToRow(appointment, contactRows, ids)
    const begin = { ...ofSeeker, ...newRow(), isSensitive: false }
    const added = entriesOf(results, 'created').map((it) => ({ ...rowOf(it), ...begin }))
    await insertRows(prisma, 'appointment', added)
    await updateRows(prisma, ofSeeker, 'appointment', updatedPairs(entries, results, rowOf))
    const written = [...entriesOf(results, 'created'), ...entriesOf(results, 'updated')]
    if (written.length > 0) {
      const marked = written.map(({ id }) => requireRowId(ids, id))
      await markSensitiveAppointments(prisma, ofSeeker, { ids: marked, contactIds: [] })
    }
    return upsertedRows('appointments', given, { results, ids })
  })
}
