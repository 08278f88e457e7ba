import { activitiesInOrder } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import { type Contact, contactSchema } from '../contact/contact-schema.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { contactIssues } from './entry-issues.ts'
import { introducerCircleIssues } from './introducer-circle.ts'
import { knownWith, type RecordContext } from './record-context.ts'
import type { RecordPart } from './record-schema.ts'
import { type Changes, withChanges } from './with-changes.ts'

/**
 * Changes some fields of a contact; `null` clears one, the id cannot change.
 *
 * Refused where the record would no longer be sound, such as an activity from before the contact was known. A part of
 * the record is enough: the contact, the chain of people who introduced them, and the contact's activities.
 */
export function editContact<Part extends RecordPart>(
  record: Part,
  { contactId, changes }: { readonly contactId: string; readonly changes: Changes },
  context: Pick<RecordContext, 'now' | 'channels'>,
): Result<Part> {
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
  { contacts, activities }: RecordPart,
  contact: Contact,
  context: Pick<RecordContext, 'now' | 'channels'>,
): readonly Issue[] {
  return [
    ...contactIssues(contact, [], knownWith(context, contacts, [])),
    ...introducerCircleIssues(contact.id, contacts, ['introducedBy']),
    ...knownTooLate(contact, activities),
  ]
}

/** The earliest activity with a contact, where that was before they were known. */
function knownTooLate({ id, knownSince }: Contact, activities: readonly Activity[]): readonly Issue[] {
  if (!knownSince) return []
  const earlier = activities.filter((activity) => activity.at < knownSince && contactIdsOf(activity).includes(id))
  const [first] = activitiesInOrder(earlier)
  if (!first) return []
  const facts = { at: first.at.toISOString(), knownSince: knownSince.toISOString() }
  return [{ code: 'before_contact_known', path: ['knownSince'], ...facts }]
}
