import type { Activity, Appointment, Contact } from '@tiecraft/core'
import { contactIdsOf, type RecordPart, startsAlike } from '@tiecraft/core/storage'
import type { Prisma, RemovedKind } from '../../../generated/prisma/client.ts'
import { activitiesOfContacts } from '../activity/activities-of-contacts.ts'
import { activityToRow } from '../activity/activity-row.ts'
import { markSensitiveUpdates, type Updates } from '../activity/mark-sensitive-updates.ts'
import { appointmentToRow } from '../appointment/appointment-row.ts'
import { type MarkedAppointments, markSensitiveAppointments } from '../appointment/mark-sensitive-appointments.ts'
import { contactToRow } from '../contact/contact-row.ts'
import { insertRows } from '../row/insert-rows.ts'
import { newRow } from '../row/new-row.ts'
import { requireRowId } from '../row/row-ids.ts'
import { updateRows } from '../row/update-rows.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { refreshSummaries } from '../summary/replay-logs.ts'
import { contactsNamedIn, type StoredPart } from './load-part.ts'

/** A change to store: a part of a record as it was loaded, as core changed it, and when. */
export type RecordChange = {
  readonly stored: StoredPart
  readonly after: RecordPart
  readonly now: Date
  /** The version of contacts that an undone merge restores. */
  readonly version?: number
}

/**
 * Stores what core changed in a part of a record: contacts, activities and appointments changed or removed, contacts
 * added, and the summaries of the affected logs.
 *
 * Core returns the same object for what it does not change. `contactRows` must have the row of every contact added.
 */
export async function storeChanges(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { stored, after, now, version }: RecordChange,
): Promise<void> {
  const { record: before, contactRows, activityRows } = stored
  const contacts = compare(before.contacts, after.contacts)
  const activities = compare(before.activities, after.activities)
  const goneActivities = activities.removed.map(({ id }) => ({ id: requireRowId(activityRows, id), externalId: id }))
  const goneContacts = contacts.removed.map(({ id }) => ({ id: requireRowId(contactRows, id), externalId: id }))
  // Referenced rows are written first and removed last.
  const added = contacts.added.map((contact) => ({
    ...contactToRow(contact, contactRows),
    ...ofSeeker,
    ...newRow(version),
  }))
  await insertRows(prisma, 'contact', added)
  // An undone merge restores a contact: it is no longer removed.
  if (version !== undefined) await forgetRemovals(prisma, ofSeeker, added)
  await updateRows(
    prisma,
    ofSeeker,
    'contact',
    rowsOf(contacts, (contact) => contactToRow(contact, contactRows)),
  )
  const activityRow = (activity: Activity) => activityToRow(activity, contactRows, activityRows)
  await updateRows(prisma, ofSeeker, 'activity', rowsOf(activities, activityRow))
  const movedAppointments = await storeAppointments(prisma, ofSeeker, { stored, after, now })
  await removeRows(goneActivities, (id) => prisma.activity.deleteMany({ where: { ...ofSeeker, id } }))
  await removeRows(goneContacts, (id) => prisma.contact.deleteMany({ where: { ...ofSeeker, id } }))
  await recordRemovals(prisma, ofSeeker, { kind: 'activity', entries: goneActivities, now })
  await recordRemovals(prisma, ofSeeker, { kind: 'contact', entries: goneContacts, now })
  const moved = [...activities.changed.flat(), ...activities.removed]
  const startedAnew = contacts.changed.flatMap(([one, other]) => (startsAlike(one, other) ? [] : other))
  const changedContacts = [...contacts.added, ...startedAnew]
  const concerned = new Set([...changedContacts.map(({ id }) => id), ...moved.flatMap(contactIdsOf)])
  for (const { id } of contacts.removed) concerned.delete(id)
  const moving = contacts.changed.flatMap(([one, other]) => (one.channel === other.channel ? [] : [other.id]))
  await markAppointments(prisma, ofSeeker, {
    ids: movedAppointments,
    contactIds: moving.map((id) => requireRowId(contactRows, id)),
  })
  if (concerned.size + moved.length === 0) return
  const contactIds = [...concerned].map((id) => requireRowId(contactRows, id))
  const updates = activities.changed.flatMap(([, it]) => (it.type === 'update_sent' ? [it.id] : []))
  const beside = await markUpdates(prisma, ofSeeker, {
    ids: updates.map((id) => requireRowId(activityRows, id)),
    contactIds: moving.map((id) => requireRowId(contactRows, id)),
  })
  await refreshSummaries(prisma, ofSeeker, {
    contactIds: [...new Set([...contactIds, ...beside])],
    hours: moved.some(({ type }) => type === 'hours_logged'),
  })
}

/**
 * Marks again the changed updates, and the updates to contacts whose channel changed.
 *
 * Returns the rows of the other contacts in the same activities, whose summary without sensitive channels
 * depends on those contacts.
 */
async function markUpdates(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  changed: Updates,
): Promise<readonly string[]> {
  if (changed.ids.length + changed.contactIds.length === 0) return []
  await markSensitiveUpdates(prisma, ofSeeker, changed)
  if (changed.contactIds.length === 0) return []
  return (await activitiesOfContacts(prisma, ofSeeker, changed.contactIds)).flatMap(contactsNamedIn)
}

/** Stores changed and removed appointments, and returns the rows of those changed. */
async function storeAppointments(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { stored: { record, contactRows, appointmentRows }, after, now }: RecordChange,
): Promise<readonly string[]> {
  const { changed, removed } = compare(record.appointments ?? [], after.appointments ?? [])
  const rows = rowsOf({ changed }, (appointment) => appointmentToRow(appointment, contactRows, appointmentRows))
  await updateRows(prisma, ofSeeker, 'appointment', rows)
  const gone = removed.map(({ id }) => ({ id: requireRowId(appointmentRows, id), externalId: id }))
  await removeRows(gone, (id) => prisma.appointment.deleteMany({ where: { ...ofSeeker, id } }))
  await recordRemovals(prisma, ofSeeker, { kind: 'appointment', entries: gone, now })
  return rows.map(([{ id }]) => id)
}

/** Marks again the changed appointments, and those with contacts whose channel changed. */
async function markAppointments(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  changed: MarkedAppointments,
): Promise<void> {
  if (changed.ids.length + changed.contactIds.length > 0) await markSensitiveAppointments(prisma, ofSeeker, changed)
}

type Comparison<Entry> = {
  readonly added: readonly Entry[]
  readonly changed: readonly (readonly [before: Entry, after: Entry])[]
  readonly removed: readonly Entry[]
}

/** The rows of changed entries before and after. */
function rowsOf<Entry, Row>(
  { changed }: Pick<Comparison<Entry>, 'changed'>,
  rowOf: (entry: Entry) => Row,
): readonly (readonly [before: Row, after: Row])[] {
  return changed.map(([before, after]) => [rowOf(before), rowOf(after)])
}

function compare<Entry extends Contact | Activity | Appointment>(
  before: readonly Entry[],
  after: readonly Entry[],
): Comparison<Entry> {
  const known = new Map(before.map((entry) => [entry.id, entry]))
  const kept = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !known.has(id)),
    changed: after.flatMap((entry) => {
      const earlier = known.get(entry.id)
      return earlier && earlier !== entry ? [[earlier, entry] as const] : []
    }),
    removed: before.filter(({ id }) => !kept.has(id)),
  }
}

async function forgetRemovals(
  prisma: Prisma.TransactionClient,
  { tenantId }: OfSeeker,
  rows: readonly { readonly id: string }[],
): Promise<void> {
  await prisma.removal.deleteMany({ where: { tenantId, id: { in: rows.map(({ id }) => id) } } })
}

/** Removes rows by their ids, if there are any. */
async function removeRows(
  rows: readonly { readonly id: string }[],
  remove: (id: { in: string[] }) => Promise<unknown>,
): Promise<void> {
  if (rows.length > 0) await remove({ in: rows.map(({ id }) => id) })
}

type Removed = { readonly id: string; readonly externalId: string }

/** Records removals, so that a portal with a copy can remove the entries there. */
export async function recordRemovals(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { kind, entries, now }: { readonly kind: RemovedKind; readonly entries: readonly Removed[]; readonly now: Date },
): Promise<void> {
  if (entries.length === 0) return
  const data = entries.map((entry) => ({ ...entry, ...ofSeeker, kind, removedAt: now }))
  await prisma.removal.createMany({ data, skipDuplicates: true })
}
