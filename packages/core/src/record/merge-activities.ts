import type { Activity, ActivityOf } from '../activity/activity-schema.ts'
import type { MergePair } from './merge-pair.ts'
import { contactFields, type MergeUndo } from './merge-undo-schema.ts'

type Moved = MergeUndo['movedActivities'][number]
type MovedUpdate = MergeUndo['movedUpdates'][number]
type ContactField = (typeof contactFields)[number]

/** What is needed to give activities back to the contact they were moved from. */
export type MovedActivities = Pick<MergeUndo, 'movedActivities' | 'movedUpdates'>

/** The activities with one contact named instead of another; each stays one activity, and none names anybody twice. */
export function moveActivities(
  activities: readonly Activity[],
  pair: MergePair,
): MovedActivities & { readonly activities: readonly Activity[] } {
  const movedActivities: Moved[] = []
  const movedUpdates: MovedUpdate[] = []
  const next = activities.map((activity) => {
    if (activity.type === 'update_sent') {
      const moved = updateMove(activity, pair)
      if (!moved) return activity
      movedUpdates.push(moved)
      return moveUpdate(activity, moved, pair)
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
    if (activity.type === 'update_sent') return moveUpdateBack(activity, updates.get(activity.id), pair)
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

function updateMove({ id, contactIds }: ActivityOf<'update_sent'>, pair: MergePair): MovedUpdate | undefined {
  const places = contactIds.flatMap((contactId, place) => (contactId === pair.remove ? [place] : []))
  const [first] = places
  if (first === undefined) return undefined
  return contactIds.includes(pair.keep) ? { id, places } : { id, places, keptPlace: first }
}

function moveUpdate(update: ActivityOf<'update_sent'>, { keptPlace }: MovedUpdate, pair: MergePair): Activity {
  const others = update.contactIds.filter((id) => id !== pair.remove)
  return { ...update, contactIds: keptPlace === undefined ? others : others.toSpliced(keptPlace, 0, pair.keep) }
}

function moveUpdateBack(update: ActivityOf<'update_sent'>, moved: MovedUpdate | undefined, pair: MergePair): Activity {
  const place = update.contactIds.indexOf(pair.keep)
  if (!moved || place < 0) return update
  const contactIds = moved.keptPlace === undefined ? [...update.contactIds] : update.contactIds.toSpliced(place, 1)
  for (const removedPlace of moved.places) contactIds.splice(removedPlace, 0, pair.remove)
  return { ...update, contactIds }
}
