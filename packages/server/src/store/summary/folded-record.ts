import { type FoldedRecord, isMilestone, noHours } from '@tiecraft/core/storage'
import type { Activity, Contact, LogSnapshot, Prisma, RelationshipSnapshot } from '../../../generated/prisma/client.ts'
import { isSensitive } from '../../access/sensitive-channel.ts'
import type { Sharing } from '../../access/sharing.ts'
import { type SharedRecord, sharedRecord } from '../../sharing/shared-record.ts'
import type { OfSeekers } from '../record/record.ts'
import type { SeekerRow } from '../seeker/seeker-row.ts'
import { anonymousHistoryFromRow, historyFromRow, logFromRow, madeBy } from './snapshot-row.ts'

/** The rows of what a seeker's log comes down to, and of its milestones, in the order in which core reads them. */
export type FoldedRows = {
  readonly seeker: SeekerRow
  readonly contacts: readonly (Contact & { readonly snapshot: RelationshipSnapshot | null })[]
  readonly milestones: readonly Activity[]
  readonly log: LogSnapshot | null
}

/** Loads what the logs of some seekers come down to, by the ids of those there are. */
export async function loadFoldedRows(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, FoldedRows>> {
  const where = { tenantId, seekerId: { in: [...seekerIds] } }
  const [seekers, contacts, milestones] = await Promise.all([
    prisma.seeker.findMany({
      where: { tenantId, id: where.seekerId },
      include: { selfReports: { orderBy: { position: 'asc' } }, logSnapshot: true },
    }),
    prisma.contact.findMany({ where, orderBy: { id: 'asc' }, include: { snapshot: true } }),
    prisma.activity.findMany({ where: { ...where, isMilestone: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
  const contactsOf = Map.groupBy(contacts, ({ seekerId }) => seekerId)
  const milestonesOf = Map.groupBy(milestones, ({ seekerId }) => seekerId)
  return new Map(
    seekers.map((seeker) => {
      const { id, logSnapshot: log } = seeker
      return [id, { seeker, log, contacts: contactsOf.get(id) ?? [], milestones: milestonesOf.get(id) ?? [] }]
    }),
  )
}

/** Of which moment a record is asked, and what of it is shared. */
export type Asked = { readonly asOf: Date; readonly sharing: Sharing }

/**
 * Whether the snapshots tell what is asked.
 *
 * They know of no earlier moment, nothing of what another core would have made of the log, and not what the log would come
 * down to without a sensitive channel.
 */
export function snapshotsTell({ contacts, milestones, log }: FoldedRows, { asOf, sharing }: Asked): boolean {
  if (log && (log.madeBy !== madeBy || log.latestAt > asOf)) return false
  if (contacts.some(({ snapshot }) => snapshot && snapshot.madeBy !== madeBy)) return false
  if (sharing.sensitive) return true
  const hours = log ? logFromRow(log).hours : noHours
  const channels = [
    ...[...contacts, ...milestones].map(({ channel }) => channel),
    ...hours.minutesByChannel.map(([channel]) => channel),
  ]
  return !channels.some((channel) => channel !== null && isSensitive(channel))
}

/** A folded record as it is shared. */
export type SharedFoldedRecord = Omit<SharedRecord, 'record'> & { readonly record: FoldedRecord }

/** What the log of a seeker comes down to, as far as whoever asks may see it. */
export function sharedFoldedRecord(
  { seeker, contacts, milestones, log }: FoldedRows,
  sharing: Sharing,
): SharedFoldedRecord {
  const { record, ...shared } = sharedRecord({ seeker, contacts, activities: milestones }, sharing)
  const histories = contacts.flatMap(({ externalId, snapshot }) => {
    if (!snapshot) return []
    const history = sharing.contacts ? historyFromRow(snapshot, externalId) : anonymousHistoryFromRow(snapshot)
    return [[history.state.contactId, history] as const]
  })
  return {
    ...shared,
    record: {
      seeker: record.seeker,
      contacts: record.contacts,
      histories: new Map(histories),
      milestones: record.activities.filter(isMilestone),
      hours: log ? logFromRow(log).hours : noHours,
    },
  }
}
