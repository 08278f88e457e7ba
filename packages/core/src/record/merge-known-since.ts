import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { Contact } from '../contact/contact-schema.ts'

/** The contact, known since the first activity with them if that is earlier than `knownSince`. */
export function knownSinceFirstActivity(contact: Contact, activities: readonly Activity[]): Contact {
  if (!contact.knownSince) return contact
  let knownSince = contact.knownSince
  for (const activity of activities) {
    if (activity.at < knownSince && contactIdsOf(activity).includes(contact.id)) knownSince = activity.at
  }
  return knownSince === contact.knownSince ? contact : { ...contact, knownSince }
}
