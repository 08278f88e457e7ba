import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { Result } from '../issue/issue.ts'
import { refuse } from '../issue/result.ts'
import type { RecordPart } from './record-schema.ts'
import { withoutActivities } from './remove-activities.ts'

/**
 * Removes a contact from a record, with everything logged about them.
 *
 * What is the seeker's own stays without them: applications, interviews and offers, the latter two in the channel they
 * came through; updates that also went to others; introductions by others; appointments but for talks with nobody else.
 * Contacts whom they introduced stay. A part of the record is enough: the contact, whom they introduced, the activities
 * and appointments with them, and the thanks for those activities.
 */
export function removeContact<Part extends RecordPart>(record: Part, contactId: string): Result<Part> {
  const removed = record.contacts.find(({ id }) => id === contactId)
  if (!removed) return refuse([{ code: 'unknown_contact', path: ['contactId'], contactId }])
  const contacts = record.contacts
    .filter((contact) => contact !== removed)
    .map((contact) => (contact.introducedBy === contactId ? withoutIntroducer(contact) : contact))
  const remaining = record.activities.map((activity) => withoutContact(activity, removed))
  const gone = new Set(record.activities.filter((_, index) => !remaining[index]).map(({ id }) => id))
  const kept = remaining.flatMap((activity) => activity ?? [])
  const appointments = record.appointments?.flatMap((it) => appointmentWithoutContact(it, removed) ?? [])
  const activities = withoutActivities(kept, gone)
  return { success: true, value: { ...record, contacts, activities, ...(appointments && { appointments }) } }
}

function withoutIntroducer({ introducedBy: _, ...contact }: Contact): Contact {
  return contact
}

/** The activity without a contact; nothing where it was between them and the seeker. */
function withoutContact(activity: Activity, { id, channel }: Contact): Activity | undefined {
  if (!contactIdsOf(activity).includes(id)) return activity
  switch (activity.type) {
    case 'update_sent': {
      const contactIds = activity.contactIds.filter((contactId) => contactId !== id)
      return contactIds.length > 0 ? { ...activity, contactIds } : undefined
    }
    case 'introduction_received': {
      const { introducedContactId: _, ...rest } = activity
      return activity.contactId === id ? undefined : rest
    }
    case 'application_sent': {
      const { contactId: _, ...rest } = activity
      return rest
    }
    case 'interview_held':
    case 'offer_received': {
      const { contactId: _, ...rest } = activity
      return { ...rest, channel: activity.channel ?? channel }
    }
    default:
      return undefined
  }
}

/** The appointment without a contact; nothing where it was a talk with them alone. */
function appointmentWithoutContact(appointment: Appointment, { id, channel }: Contact): Appointment | undefined {
  if (!appointment.contactIds.includes(id)) return appointment
  const contactIds = appointment.contactIds.filter((contactId) => contactId !== id)
  if (contactIds.length > 0 || appointment.kind === 'event') return { ...appointment, contactIds }
  return appointment.kind === 'talk'
    ? undefined
    : { ...appointment, contactIds, channel: appointment.channel ?? channel }
}
