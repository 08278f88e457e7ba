import type { Activity } from '../activity/activity-schema.ts'
import type { Result } from '../issue/issue.ts'
import { resultOf } from '../issue/result.ts'
import type { RecordPart } from './record-schema.ts'

/**
 * Removes activities from a record, as if they had never been logged.
 *
 * Thanks for them stay, without naming them. A part of the record is enough: the activities and the thanks for them.
 */
export function removeActivities<Part extends RecordPart>(record: Part, activityIds: readonly string[]): Result<Part> {
  const known = new Set(record.activities.map(({ id }) => id))
  const issues = activityIds.flatMap((activityId, index) =>
    known.has(activityId) ? [] : [{ code: 'unknown_activity', path: [index], activityId } as const],
  )
  return resultOf({ ...record, activities: withoutActivities(record.activities, new Set(activityIds)) }, issues)
}

/** The activities without some, which thanks no longer name. */
export function withoutActivities(activities: readonly Activity[], removed: ReadonlySet<string>): readonly Activity[] {
  return activities
    .filter(({ id }) => !removed.has(id))
    .map((activity) => {
      if (activity.type !== 'thanks_sent' || !activity.for.some((id) => removed.has(id))) return activity
      return { ...activity, for: activity.for.filter((id) => !removed.has(id)) }
    })
}
