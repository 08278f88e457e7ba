import type { Activity } from '../activity/activity-schema.ts'
import { contactFields } from './contact-fields.ts'
import { type MovedList, moveInList, moveListBack, moveOf } from './merge-contact-lists.ts'
import type { MergePair } from './merge-pair.ts'
import type { MergeUndo } from './merge-undo-schema.ts'

type Moved = MergeUndo['movedActivities'][number]
type ContactField = (typeof contactFields)[number]

/** What is needed to give activities back to the contact they were moved from. */
export type MovedActivities = Pick<MergeUndo, 'movedActivities' | 'movedUpdates'>

/** The activities with one contact named instead of another; each stays one activity, and none names anybody twice. */
export function moveActivities(
  activities: readonly Activity[],
  pair: MergePair,
): MovedActivities & { readonly activities: readonly Activity[] } {
  const movedActivities: Moved[] = []
  const movedUpdates: MovedList[] = []
  const next = activities.map((activity) => {
    if (activity.type === 'update_sent') {
      const moved = moveOf(activity, pair)
      if (!moved) return activity
      movedUpdates.push(moved)
      return moveInList(activity, moved, pair)
    }
    const fields = contactFields.filter((field) => contactIn(activity, field) === pair.remove)
    if (fields.length === 0) return activity
    movedActivities.push({ id: activity.id, fields })
    return withContact(activity, fields, pair.keep)
  })
  return { activities: next, movedActivities, movedUpdates }
}

/** The activities with those moved given back; what was changed since to name others is left alone. */
export function moveActivitiesBack(
  activities: readonly Activity[],
  { movedActivities, movedUpdates }: MovedActivities,
  pair: MergePair,
): readonly Activity[] {
  const moves = new Map(movedActivities.map(({ id, fields }) => [id, fields]))
  const updates = new Map(movedUpdates.map((moved) => [moved.id, moved]))
  return activities.map((activity) => {
    if (activity.type === 'update_sent') return moveListBack(activity, updates.get(activity.id), pair)
    const fields = moves.get(activity.id)?.filter((field) => contactIn(activity, field) === pair.keep) ?? []
    return fields.length === 0 ? activity : withContact(activity, fields, pair.remove)
  })
}

function contactIn(activity: Activity, field: ContactField): string | undefined {
  if (field === 'contactId') return 'contactId' in activity ? activity.contactId : undefined
  if (field === 'otherContactId') return 'otherContactId' in activity ? activity.otherContactId : undefined
  return 'introducedContactId' in activity ? activity.introducedContactId : undefined
}

function withContact(activity: Activity, fields: readonly ContactField[], contactId: string): Activity {
  let changed = activity
  for (const field of fields) changed = { ...changed, [field]: contactId }
  return changed
}
