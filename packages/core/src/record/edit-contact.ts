import { activityReferences } from '../activity/activity-references.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { type Contact, contactSchema } from '../contact/contact-schema.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { activityIssues, contactIssues } from './entry-issues.ts'
import { introducerCircles } from './introducer-circles.ts'
import { knownWith, type RecordContext } from './record-context.ts'
import type { NetworkingRecord } from './record-schema.ts'
import { type Changes, withChanges } from './with-changes.ts'

/**
 * Changes some fields of a contact: those left out stay, `null` clears one; the id cannot change.
 *
 * Refused where the record would no longer be sound, such as an activity from before the contact was known.
 */
export function editContact(
  record: NetworkingRecord,
  { contactId, changes }: { readonly contactId: string; readonly changes: Changes },
  context: Pick<RecordContext, 'now' | 'channels'>,
): Result<NetworkingRecord> {
  const before = record.contacts.find(({ id }) => id === contactId)
  if (!before) return refuse([{ code: 'unknown_contact', path: ['contactId'], contactId }])
  const input = { ...withChanges(before, changes), id: contactId }
  const parsed = contactSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  const contacts = record.contacts.map((contact) => (contact === before ? parsed.data : contact))
  const edited = { ...record, contacts }
  return resultOf(edited, issuesOf(edited, parsed.data, context))
}

function issuesOf(
  { contacts, activities }: NetworkingRecord,
  contact: Contact,
  context: Pick<RecordContext, 'now' | 'channels'>,
): readonly Issue[] {
  const known = knownWith(context, contacts, activities)
  const isTheirs = (activity: Activity): boolean =>
    activityReferences(activity).some(({ kind, id }) => kind === 'contact' && id === contact.id)
  return [
    ...contactIssues(contact, [], known),
    ...introducerCircles(contacts, []).map((issue) => ({ ...issue, path: ['introducedBy'] })),
    ...activities.flatMap((activity, index) =>
      isTheirs(activity) ? activityIssues(activity, ['activities', index], known) : [],
    ),
  ]
}
