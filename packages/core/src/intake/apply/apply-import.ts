import type { Activity } from '../../activity/activity-schema.ts'
import { contactIdsOf } from '../../activity/contact-ids-of.ts'
import type { Contact } from '../../contact/contact-schema.ts'
import type { NetworkingRecord } from '../../record/record-schema.ts'
import type { FieldValue } from '../preview/field-change.ts'
import type { ImportPreview } from '../preview/import-preview.ts'
import { contactIdsByKey } from '../preview/people-of-preview.ts'
import { digestOf } from './digest.ts'
import type { ImportBatch } from './import-batch.ts'

/** A record after an import, and what undoes it. */
export type AppliedImport = {
  /** The record with everything the preview adds and fills. */
  readonly record: NetworkingRecord
  /** What was done, as plain JSON, for `undoImport` and for later previews. */
  readonly batch: ImportBatch
}

/**
 * Does what a preview says to a record.
 *
 * Where the record has changed since the preview, that stays: a field is filled only if it still is as the preview saw
 * it, and nothing is added twice. Applying a preview again changes nothing.
 */
export function applyImport(
  record: NetworkingRecord,
  preview: ImportPreview,
  { now }: { readonly now: Date },
): AppliedImport {
  const matched = [...preview.updated, ...preview.unchanged]
  const changed = applyChanges(record.contacts, preview)
  const added = missingFrom(
    record.contacts,
    preview.added.map(({ contact }) => contact),
  )
  const contacts = added.length === 0 ? changed.contacts : [...changed.contacts, ...added]
  const activities = missingFrom(record.activities, preview.activities).filter(
    namesOnly(new Set(contacts.map(({ id }) => id))),
  )
  const { targetEmployers: listed = [] } = record
  const employers = missingFrom(listed, preview.employers)
  return {
    record: {
      ...record,
      contacts,
      activities: [...record.activities, ...activities],
      ...(employers.length > 0 && { targetEmployers: [...listed, ...employers] }),
    },
    batch: {
      at: now.toISOString(),
      contacts: added.map(withDigest),
      activities: activities.map(withDigest),
      employers: employers.map(withDigest),
      changes: changed.changes,
      matched: [...contactIdsByKey({ added: preview.added, matched })].map(([key, contactId]) => ({ key, contactId })),
    },
  }
}

function withDigest(entry: { readonly id: string }): ImportBatch['contacts'][number] {
  return { id: entry.id, digest: digestOf(entry) }
}

function missingFrom<Entry extends { readonly id: string }>(
  known: readonly Entry[],
  entries: readonly Entry[],
): readonly Entry[] {
  const ids = new Set(known.map(({ id }) => id))
  return entries.filter(({ id }) => !ids.has(id))
}

function namesOnly(contactIds: ReadonlySet<string>): (activity: Activity) => boolean {
  return (activity) => contactIdsOf(activity).every((id) => contactIds.has(id))
}

/** The contacts with their changes, and the changes that still fitted. */
function applyChanges(
  contacts: readonly Contact[],
  { updated }: ImportPreview,
): { readonly contacts: readonly Contact[]; readonly changes: ImportBatch['changes'] } {
  const byId = new Map(updated.map((person) => [person.contactId, person.changes]))
  const changes: ImportBatch['changes'][number][] = []
  const next = contacts.map((contact) => {
    let changed = contact
    for (const { field, from, to } of byId.get(contact.id) ?? []) {
      if (asJson(contact[field]) !== asJson(from)) continue
      changed = { ...changed, [field]: to }
      changes.push({ contactId: contact.id, field, ...(from !== undefined && { from: plain(from) }), to: plain(to) })
    }
    return changed
  })
  return { contacts: next, changes }
}

/** A value as JSON; a list that is empty is no value. */
export function asJson(value: FieldValue | undefined): string {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value)
}

function plain(value: FieldValue): string | number | readonly string[] {
  return value instanceof Date ? value.toISOString() : value
}
