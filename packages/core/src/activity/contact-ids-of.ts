import type { Activity } from './activity-schema.ts'

/** Lists the contacts of an activity, the one it is with first. */
export function contactIdsOf(activity: Activity): readonly string[] {
  switch (activity.type) {
    case 'update_sent':
      return activity.contactIds
    case 'introduction_offered':
    case 'introduction_accepted':
    case 'introduction_declined':
    case 'introduction_made':
    case 'introduction_followed_up':
      return [activity.contactId, activity.otherContactId]
    case 'introduction_received':
      return activity.introducedContactId ? [activity.contactId, activity.introducedContactId] : [activity.contactId]
    default:
      return 'contactId' in activity && activity.contactId !== undefined ? [activity.contactId] : []
  }
}
