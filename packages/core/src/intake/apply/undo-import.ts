import { activityReferences } from '../../activity/activity-references.ts'
import type { Activity } from '../../activity/activity-schema.ts'
import { type Contact, contactSchema } from '../../contact/contact-schema.ts'
import type { NetworkingRecord } from '../../record/record-schema.ts'
import type { ImportedKind } from '../imported-id.ts'
import { asJson } from './apply-import.ts'
import { digestOf } from './digest.ts'
import type { ImportBatch } from './import-batch.ts'
import type { UndoLeftover } from './undo-leftover.ts'

/** A record without what an import did, and what of it stays. */
export type UndoneImport = {
  /** The record as if the import had not been, with everything that came later. */
  readonly record: NetworkingRecord
  /** What stays because it was edited or used since. */
  readonly left: readonly UndoLeftover[]
}

type Batched = ImportBatch['contacts']
type Entry = { readonly id: string }

/**
 * Undoes an import: what it added goes, and what it changed is as it was.
 *
 * Straight after the import the record is exactly as before. What was edited since stays, and so does somebody whom an
 * activity, an appointment or another contact names that came later; `left` says what stays and why.
 */
export function undoImport(record: NetworkingRecord, batch: ImportBatch): UndoneImport {
  const activities = withoutAdded('activity', record.activities, batch.activities, usedActivities(record, batch))
  const employers = withoutAdded('employer', record.targetEmployers ?? [], batch.employers, new Set())
  const contacts = withoutAdded(
    'contact',
    record.contacts,
    batch.contacts,
    usedContacts(record, batch, activities.kept),
  )
  const restored = restoreFields(contacts.kept, batch.changes)
  return {
    record: {
      ...record,
      contacts: restored.contacts,
      activities: activities.kept,
      ...(batch.employers.length > 0 && { targetEmployers: employers.kept }),
    },
    left: [...contacts.left, ...restored.left, ...activities.left, ...employers.left],
  }
}

/** Entries without those the import added, except those edited or used since. */
function withoutAdded<One extends Entry>(
  kind: ImportedKind,
  entries: readonly One[],
  added: Batched,
  used: ReadonlySet<string>,
): { readonly kept: readonly One[]; readonly left: readonly UndoLeftover[] } {
  const digests = new Map(added.map(({ id, digest }) => [id, digest]))
  const left: UndoLeftover[] = []
  const kept = entries.filter((entry) => {
    const digest = digests.get(entry.id)
    if (digest === undefined) return true
    const isEdited = digestOf(entry) !== digest
    if (isEdited || used.has(entry.id))
      left.push({ kind, id: entry.id, code: isEdited ? 'edited_since' : 'used_since' })
    return isEdited || used.has(entry.id)
  })
  return { kept, left }
}

/** Activities of the import that later ones refer to, such as thanks for them. */
function usedActivities({ activities }: NetworkingRecord, batch: ImportBatch): ReadonlySet<string> {
  const added = new Set(batch.activities.map(({ id }) => id))
  return referredTo(
    'activity',
    activities.filter(({ id }) => !added.has(id)),
  )
}

/** Contacts whom something that stays names: activities, appointments, people they introduced. */
function usedContacts(
  { contacts, appointments }: NetworkingRecord,
  batch: ImportBatch,
  activities: readonly Activity[],
): ReadonlySet<string> {
  const added = new Map(batch.contacts.map(({ id, digest }) => [id, digest]))
  const used = new Set([...referredTo('contact', activities), ...appointments.flatMap(({ contactIds }) => contactIds)])
  const introducers = new Map(contacts.map(({ id, introducedBy }) => [id, introducedBy]))
  for (const contact of contacts) {
    const digest = added.get(contact.id)
    const stays = digest === undefined || used.has(contact.id) || digestOf(contact) !== digest
    let introducer = stays ? contact.introducedBy : undefined
    while (introducer !== undefined && !used.has(introducer)) {
      used.add(introducer)
      introducer = introducers.get(introducer)
    }
  }
  return used
}

function referredTo(kind: 'contact' | 'activity', activities: readonly Activity[]): ReadonlySet<string> {
  const references = activities.flatMap(activityReferences)
  return new Set(references.filter((reference) => reference.kind === kind).map(({ id }) => id))
}

/** The contacts with their fields as before, where these still say what the import put there. */
function restoreFields(
  contacts: readonly Contact[],
  changes: ImportBatch['changes'],
): { readonly contacts: readonly Contact[]; readonly left: readonly UndoLeftover[] } {
  const byId = byContact(changes)
  const left: UndoLeftover[] = []
  const restored = contacts.map((contact) => {
    const own = byId.get(contact.id) ?? []
    const fits = own.filter(({ field, to }) => asJson(contact[field]) === JSON.stringify(to))
    const before = restore(contact, fits)
    const fitting = before ? fits : []
    for (const { field } of own.filter((change) => !fitting.includes(change)))
      left.push({ kind: 'contact', id: contact.id, field, code: 'edited_since' })
    return fitting.length === 0 || !before ? contact : before
  })
  return { contacts: restored, left }
}

function byContact(changes: ImportBatch['changes']): ReadonlyMap<string, ImportBatch['changes']> {
  const byId = new Map<string, ImportBatch['changes'][number][]>()
  for (const change of changes) {
    const own = byId.get(change.contactId)
    if (own) own.push(change)
    else byId.set(change.contactId, [change])
  }
  return byId
}

/** A contact with its fields as before; undefined where a record would not hold that. */
function restore(contact: Contact, changes: ImportBatch['changes']): Contact | undefined {
  const before = Object.fromEntries(changes.map(({ field, from }) => [field, from]))
  const fields = Object.entries({ ...contact, ...before }).filter(([, value]) => value !== undefined)
  return contactSchema.safeParse(Object.fromEntries(fields)).data
}
