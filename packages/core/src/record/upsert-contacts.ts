import { type Contact, contactSchema } from '../contact/contact-schema.ts'
import type { Issue, Issues } from '../issue/issue.ts'
import { contactIssues } from './entry-issues.ts'
import { introducerCircles } from './introducer-circles.ts'
import { knownWith, type RecordContext } from './record-context.ts'
import type { UpsertResult, UpsertTarget } from './upsert-result.ts'
import { settle, upsertedEntry, upsertRows } from './upsert-rows.ts'
import { withChanges } from './with-changes.ts'

/** What is stored of the contacts that rows of an upsert name. */
export type ContactTarget = UpsertTarget<Contact> & {
  /** When the first activity with each contact was, by id; none where absent. */
  readonly firstActivityAt?: ReadonlyMap<string, Date>
}

/**
 * Adds or changes contacts by their ids: an omitted field stays, `null` clears it.
 *
 * Each row is done or refused on its own, except that a row cannot refer to a contact whose row is refused. Rows may
 * name each other in any order. Where rows would let somebody introduce themselves, the last of them is refused. The
 * target holds the contacts of the rows and those who introduced them, directly or through others.
 */
export function upsertContacts(
  target: ContactTarget,
  rows: readonly unknown[],
  context: Pick<RecordContext, 'now' | 'channels'>,
): readonly UpsertResult<Contact>[] {
  const { entries } = target
  const known = knownWith(context, [...entries, ...rows.flatMap(idIn)], [])
  const results = upsertRows(target, rows, {
    unknown: (contactId) => ({ code: 'unknown_contact', path: ['id'], contactId }),
    entryOf: ({ id, before, changes }) =>
      upsertedEntry(contactSchema, { input: { ...withChanges(before ?? {}, changes), id }, before }, (contact) => [
        ...contactIssues(contact, [], known),
        ...knownTooLate(contact, target),
      ]),
  })
  return settle(results, (settled) => {
    const dangling = danglingRows(settled, entries)
    return dangling.size > 0 ? dangling : circlingRows(settled, entries)
  })
}

function idIn(row: unknown): { readonly id: string } | [] {
  const { id }: { readonly id?: unknown } = Object(row)
  return typeof id === 'string' ? { id } : []
}

function knownTooLate({ id, knownSince }: Contact, { firstActivityAt }: ContactTarget): readonly Issue[] {
  const first = firstActivityAt?.get(id)
  if (!knownSince || !first || first >= knownSince) return []
  const facts = { at: first.toISOString(), knownSince: knownSince.toISOString() }
  return [{ code: 'before_contact_known', path: ['knownSince'], ...facts }]
}

/** The rows whose introducer is neither stored nor added. */
function danglingRows(
  results: readonly UpsertResult<Contact>[],
  stored: readonly Contact[],
): ReadonlyMap<number, Issues> {
  const ids = new Set(contactsAfter(results, stored).map(({ id }) => id))
  return new Map(
    results.flatMap((result, index): [number, Issues][] => {
      const introducer = result.outcome === 'refused' ? undefined : result.entry.introducedBy
      if (introducer === undefined || ids.has(introducer)) return []
      return [[index, [{ code: 'unknown_contact', path: [index, 'introducedBy'], contactId: introducer }]]]
    }),
  )
}

/** The last row that closes each circle of introducers. */
function circlingRows(
  results: readonly UpsertResult<Contact>[],
  stored: readonly Contact[],
): ReadonlyMap<number, Issues> {
  const before = new Map(stored.map(({ id, introducedBy }) => [id, introducedBy]))
  const places = new Map(
    results.flatMap((it, index): [string, number][] =>
      it.outcome === 'refused' || it.entry.introducedBy === before.get(it.entry.id) ? [] : [[it.entry.id, index]],
    ),
  )
  return new Map(
    introducerCircles(contactsAfter(results, stored), []).flatMap((issue): [number, Issues][] => {
      const ids = 'contactIds' in issue ? issue.contactIds : []
      const last = Math.max(...ids.map((id) => places.get(id) ?? -1))
      return last < 0 ? [] : [[last, [{ ...issue, path: [last, 'introducedBy'] }]]]
    }),
  )
}

/** The contacts that the accepted rows leave. */
function contactsAfter(results: readonly UpsertResult<Contact>[], stored: readonly Contact[]): readonly Contact[] {
  const after = new Map(stored.map((contact) => [contact.id, contact]))
  for (const result of results) if (result.outcome !== 'refused') after.set(result.entry.id, result.entry)
  return [...after.values()]
}
