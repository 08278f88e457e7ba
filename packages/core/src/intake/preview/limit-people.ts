import type { Channel } from '../../channel/channel-schema.ts'
import { maxContacts, type NetworkingRecord } from '../../record/record-schema.ts'
import type { Imported } from '../imported.ts'
import type { AddedContact } from './import-preview.ts'
import { importWorth } from './import-worth.ts'
import type { PeopleOfPreview } from './people-of-preview.ts'
import type { SkippedEntry } from './skip-reason.ts'

/** The people of a preview, those added in order of worth, and no more than a record holds. */
export function limitPeople(
  record: NetworkingRecord,
  { added, matched, skipped }: PeopleOfPreview,
  {
    channels,
    now,
    activities,
  }: Pick<Imported, 'activities'> & { readonly channels: readonly Channel[]; readonly now: Date },
): PeopleOfPreview {
  const worthOf = importWorth(channels, record.targetEmployers ?? [], now)
  const active = new Set(
    activities.flatMap(({ activity }) => ('contactId' in activity ? (activity.contactId ?? []) : [])),
  )
  const ranked = added
    .map((person) => ({
      person,
      worth: worthOf(
        person.contact,
        person.keys.some((key) => active.has(key)),
      ),
    }))
    .sort((one, other) => other.worth - one.worth || (one.person.contact.id < other.person.contact.id ? -1 : 1))
    .map(({ person }) => person)
  const room = Math.max(0, maxContacts - record.contacts.length)
  return {
    added: ranked.slice(0, room),
    matched,
    skipped: [...skipped, ...ranked.slice(room).flatMap(beyondRoom)],
  }
}

function beyondRoom({ keys, sources, contact: { name } }: AddedContact): readonly SkippedEntry[] {
  const because = { code: 'record_full', facts: { maximum: maxContacts } } as const
  return sources.map((source, place) => ({ kind: 'contact', key: keys[place] ?? keys[0], name, source, because }))
}
