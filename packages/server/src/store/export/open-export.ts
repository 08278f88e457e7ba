import type { Activity, Appointment, Contact, Seeker, TargetEmployer } from '@tiecraft/core'
import type { Consent } from '../../../generated/prisma/client.ts'
import type { Reader } from '../../query/reader.ts'
import { appointmentFromRow } from '../appointment/appointment-row.ts'
import { contactFromRow } from '../contact/contact-row.ts'
import { loadPlanLogs, type PlanLog } from '../plan/plan-log.ts'
import { loadPart } from '../record/load-part.ts'
import { loadSeeker } from '../record/record.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { loadSeekerStates } from '../seeker/load-seeker-states.ts'
import { seekerFromRow } from '../seeker/seeker-row.ts'
import { targetEmployerFromRow } from '../target-employer/target-employer-row.ts'

/** Reads from a snapshot of its own, so that no connection waits for the client that receives the export. */
export type ReadSlice = <Value>(work: (reader: Reader) => Promise<Value>) => Promise<Value>

/** What is stored of a seeker, in slices; reading fails where anything changes meanwhile. */
export type SeekerExport = {
  readonly seeker: Seeker
  readonly contacts: () => AsyncIterable<readonly Contact[]>
  /** Activities, and the contacts that they name. */
  readonly activities: () => AsyncIterable<ActivitySlice>
  readonly appointments: () => Promise<readonly Appointment[]>
  readonly targetEmployers: () => Promise<readonly TargetEmployer[]>
  readonly consents: () => Promise<readonly Consent[]>
  readonly planLog: () => Promise<PlanLog | undefined>
}

type ActivitySlice = { readonly activities: readonly Activity[]; readonly contacts: readonly Contact[] }

/** How many rows are read and held at once, an assumption: a few hundred kilobytes. */
const sliceSize = 500

/** Opens an export of a seeker; undefined where there is none. */
export async function openExport(read: ReadSlice, ofSeeker: OfSeeker): Promise<SeekerExport | undefined> {
  const { tenantId, seekerId } = ofSeeker
  const revisionOf = async (reader: Reader): Promise<number | undefined> =>
    (await loadSeekerStates(reader, { tenantId, seekerIds: [seekerId] })).get(seekerId)?.revision
  const found = await read(async (reader) => {
    const revision = await revisionOf(reader)
    return revision === undefined ? undefined : { revision, row: await loadSeeker(reader, ofSeeker) }
  })
  if (!found) return undefined
  const unchanged: ReadSlice = (work) =>
    read(async (reader) => {
      const [revision, value] = await Promise.all([revisionOf(reader), work(reader)])
      if (revision !== found.revision) throw new Error('What is exported was changed meanwhile.')
      return value
    })
  const where = ofSeeker
  return {
    seeker: seekerFromRow(found.row),
    contacts: () => contactSlices(unchanged, ofSeeker),
    activities: () => activitySlices(unchanged, ofSeeker),
    appointments: () => unchanged((reader) => loadAppointments(reader, ofSeeker)),
    targetEmployers: async () => {
      const rows = await unchanged((it) => it.targetEmployer.findMany({ where, orderBy: { id: 'asc' } }))
      return rows.map(targetEmployerFromRow)
    },
    consents: () => unchanged((it) => it.consent.findMany({ where, orderBy: { id: 'asc' } })),
    planLog: async () => (await unchanged((it) => loadPlanLogs(it, { tenantId, seekerIds: [seekerId] }))).get(seekerId),
  }
}

async function* contactSlices(read: ReadSlice, ofSeeker: OfSeeker): AsyncGenerator<readonly Contact[]> {
  for (let last: string | undefined, isMore = true; isMore; ) {
    const where = { ...ofSeeker, ...(last !== undefined && { id: { gt: last } }) }
    const slice = await read(async (reader) => {
      const rows = await reader.contact.findMany({ where, orderBy: { id: 'asc' }, take: sliceSize })
      const ids = rows.flatMap(({ introducedBy }) => introducedBy ?? [])
      const introducers = await reader.contact.findMany({ where: { ...ofSeeker, id: { in: ids } } })
      const externalIds = new Map(introducers.map(({ id, externalId }) => [id, externalId]))
      return { last: rows.at(-1)?.id, contacts: rows.map((row) => contactFromRow(row, externalIds)) }
    })
    yield slice.contacts
    last = slice.last
    isMore = slice.contacts.length === sliceSize
  }
}

async function* activitySlices(read: ReadSlice, ofSeeker: OfSeeker): AsyncGenerator<ActivitySlice> {
  type Last = { readonly at: Date; readonly id: string }
  for (let last: Last | undefined, isMore = true; isMore; ) {
    // Beginning at a moment, so that an index leads there; rows of the same moment follow by id.
    const after = last && { at: { gte: last.at }, OR: [{ at: { gt: last.at } }, { at: last.at, id: { gt: last.id } }] }
    const slice = await read(async (reader) => {
      const orderBy = [{ at: 'asc' } as const, { id: 'asc' } as const]
      const rows = await reader.activity.findMany({ where: { ...ofSeeker, ...after }, orderBy, take: sliceSize })
      const { record, contactRows } = await loadPart(reader, ofSeeker, { contacts: [], activities: rows })
      const named = await reader.contact.findMany({ where: { ...ofSeeker, id: { in: [...contactRows.values()] } } })
      const contacts = named.map((row) => contactFromRow({ ...row, introducedBy: null }, new Map()))
      return { last: rows.at(-1), activities: record.activities, contacts }
    })
    yield slice
    last = slice.last
    isMore = slice.activities.length === sliceSize
  }
}

/** Loads the appointments, of which there are at most a thousand. */
async function loadAppointments(reader: Reader, where: OfSeeker): Promise<readonly Appointment[]> {
  const rows = await reader.appointment.findMany({ where, orderBy: { id: 'asc' } })
  const ids = [...new Set(rows.flatMap(({ contactIds }) => contactIds))]
  const contacts = await reader.contact.findMany({
    where: { ...where, id: { in: ids } },
    select: { id: true, externalId: true },
  })
  const externalIds = new Map(contacts.map(({ id, externalId }) => [id, externalId]))
  return rows.map((row) => appointmentFromRow(row, externalIds))
}
