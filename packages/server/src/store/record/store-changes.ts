import { type Activity, type Contact, contactIdsOf, type NetworkingRecord } from '@tiecraft/core'
import type { Prisma, RemovedKind } from '../../../generated/prisma/client.ts'
import { activityToRow } from '../activity/activity-row.ts'
import { type ActivityChange, groupActivityChanges } from '../activity/group-activity-changes.ts'
import { contactToRow } from '../contact/contact-row.ts'
import { type RowIds, rowOf } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { replaySnapshots } from '../summary/save-snapshots.ts'
import type { StoredRecord } from './record.ts'

/** What is to be stored: the record as it was read, as core left it, and when. */
export type RecordChange = { readonly stored: StoredRecord; readonly after: NetworkingRecord; readonly now: Date }

/**
 * Stores what core changed of a record: contacts added, changed and removed, activities changed and removed, and what
 * their logs come down to.
 *
 * Core keeps what it does not change, so another object is a change. The rows must know every contact added.
 */
export async function storeChanges(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { stored, after, now }: RecordChange,
): Promise<void> {
  const { record: before, contactRows, activityRows } = stored
  const contacts = compare(before.contacts, after.contacts)
  const activities = compare(before.activities, after.activities)
  // Whoever is referred to must be there first, and is removed last.
  await insertContacts(prisma, ofSeeker, contacts.added, contactRows)
  await updateContacts(prisma, ofSeeker, contacts.changed, contactRows)
  await updateActivities(
    prisma,
    ofSeeker,
    activities.changed.map(([one, other]) => [
      activityToRow(one, contactRows, activityRows),
      activityToRow(other, contactRows, activityRows),
    ]),
  )
  const goneActivities = activities.removed.map(({ id }) => ({ id: rowOf(activityRows, id), externalId: id }))
  const goneContacts = contacts.removed.map(({ id }) => ({ id: rowOf(contactRows, id), externalId: id }))
  await prisma.activity.deleteMany({ where: { ...ofSeeker, id: { in: goneActivities.map(({ id }) => id) } } })
  await prisma.contact.deleteMany({ where: { ...ofSeeker, id: { in: goneContacts.map(({ id }) => id) } } })
  await recordRemovals(prisma, ofSeeker, { kind: 'activity', entries: goneActivities, now })
  await recordRemovals(prisma, ofSeeker, { kind: 'contact', entries: goneContacts, now })
  const touched = [...contacts.added, ...contacts.changed.map(([, contact]) => contact)].map(({ id }) => id)
  const moved = [...activities.changed.flat(), ...activities.removed]
  const concerned = [...touched, ...moved.flatMap(contactIdsOf)]
  if (concerned.length + moved.length > 0) {
    await replaySnapshots(prisma, ofSeeker, { ...stored, record: after }, concerned)
  }
}

type Comparison<Entry> = {
  readonly added: readonly Entry[]
  readonly changed: readonly (readonly [before: Entry, after: Entry])[]
  readonly removed: readonly Entry[]
}

function compare<Entry extends Contact | Activity>(
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

async function insertContacts(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  added: readonly Contact[],
  rows: RowIds,
): Promise<void> {
  const data = added.map((contact) => ({ ...contactToRow(contact, rows), ...ofSeeker }))
  if (data.length === 0) return
  await prisma.contact.createMany({ data })
  // Given back by an undone merge: no longer removed.
  await prisma.removal.deleteMany({ where: { tenantId: ofSeeker.tenantId, id: { in: data.map(({ id }) => id) } } })
}

async function updateContacts(
  prisma: Prisma.TransactionClient,
  { tenantId }: OfSeeker,
  changed: Comparison<Contact>['changed'],
  rows: RowIds,
): Promise<void> {
  for (const [, contact] of changed) {
    const { id, ...columns } = contactToRow(contact, rows)
    const data = { ...columns, version: { increment: 1 } }
    await prisma.contact.update({ where: { tenantId_id: { tenantId, id } }, data })
  }
}

async function updateActivities(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  changes: readonly ActivityChange[],
): Promise<void> {
  for (const { ids, columns } of groupActivityChanges(changes)) {
    const data = { ...columns, version: { increment: 1 } }
    await prisma.activity.updateMany({ where: { ...ofSeeker, id: { in: [...ids] } }, data })
  }
}

type Removed = { readonly id: string; readonly externalId: string }

/** Remembers that entries were removed, so that a portal that keeps a copy can remove them there. */
export async function recordRemovals(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { kind, entries, now }: { readonly kind: RemovedKind; readonly entries: readonly Removed[]; readonly now: Date },
): Promise<void> {
  if (entries.length === 0) return
  const data = entries.map((entry) => ({ ...entry, ...ofSeeker, kind, removedAt: now }))
  await prisma.removal.createMany({ data, skipDuplicates: true })
}
