import type { NetworkingRecord } from '@tiecraft/core'
import type { Prisma } from '../../generated/prisma/client.ts'
import { activityToRow } from './activity-row.ts'
import type { OfSeeker } from './change-seeker.ts'
import { contactToRow } from './contact-row.ts'
import type { StoredRecord } from './record.ts'
import { rowOf } from './row-ids.ts'

/**
 * Stores what core changed of a record: contacts added, changed and removed, and activities changed.
 *
 * Core keeps what it does not change, so another object is a change. `rows` must have the row of every contact added.
 */
export async function storeChanges(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { record: before, contactRows, activityRows }: StoredRecord,
  after: NetworkingRecord,
): Promise<void> {
  const known = new Set(before.contacts.map(({ id }) => id))
  const kept = new Set(after.contacts.map(({ id }) => id))
  const rowOfContact = (contact: NetworkingRecord['contacts'][number]) => contactToRow(contact, contactRows)
  // Whoever is referred to must be there first, and is removed last.
  const added = after.contacts.filter(({ id }) => !known.has(id)).map(rowOfContact)
  if (added.length > 0) await prisma.contact.createMany({ data: added.map((row) => ({ ...row, ...ofSeeker })) })
  for (const { id, ...data } of changed(before.contacts, after.contacts).map(rowOfContact)) {
    await prisma.contact.update({ where: { tenantId_id: { tenantId: ofSeeker.tenantId, id } }, data })
  }
  const activities = changed(before.activities, after.activities)
  for (const { data, ids } of groupMoves(
    activities.map((activity) => activityToRow(activity, contactRows, activityRows)),
  )) {
    await prisma.activity.updateMany({ where: { ...ofSeeker, id: { in: [...ids] } }, data })
  }
  const removed = before.contacts.filter(({ id }) => !kept.has(id)).map(({ id }) => rowOf(contactRows, id))
  if (removed.length > 0) await prisma.contact.deleteMany({ where: { ...ofSeeker, id: { in: removed } } })
}

function changed<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Entry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]))
  return after.filter((entry) => known.has(entry.id) && known.get(entry.id) !== entry)
}

type Row = ReturnType<typeof activityToRow>
type Move = { readonly data: Partial<Row>; readonly ids: string[] }

/** Activities that now name the same contacts are written by one statement. */
function groupMoves(rows: readonly Row[]): Iterable<Move> {
  const groups = new Map<string, Move>()
  for (const row of rows) {
    const named = namedContacts.filter((field) => row[field] !== undefined).map((field) => [field, row[field]])
    const key = JSON.stringify(named)
    const group: Move = groups.get(key) ?? { data: Object.fromEntries(named), ids: [] }
    group.ids.push(row.id)
    groups.set(key, group)
  }
  return groups.values()
}

const namedContacts = ['contactId', 'otherContactId', 'introducedContactId', 'contactIds'] as const
