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

/** The contact whom an activity is with, the first of several; undefined for one with nobody in particular. */
export function mainContactOf(activity: Activity): string | undefined {
  if (activity.type === 'update_sent') return activity.contactIds[0]
  return 'contactId' in activity ? activity.contactId : undefined
}
