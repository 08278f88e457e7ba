import { type Activity, activitySchema } from '../activity/activity-schema.ts'
import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { activityIssues } from './entry-issues.ts'
import { knownWith, type RecordContext } from './record-context.ts'
import type { RecordPart } from './record-schema.ts'

/**
 * Replaces an activity of the record with a corrected one of the same id.
 *
 * Refused where the record has no activity of that id, or where the new one contradicts the record. A part of the
 * record is enough: the activity; the contacts the new one names may be in the context instead.
 */
export function editActivity<Part extends RecordPart>(
  record: Part,
  input: unknown,
  context: RecordContext,
): Result<Part> {
  const parsed = activitySchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  const { contacts, activities } = record
  const { id } = parsed.data
  if (!activities.some((activity) => activity.id === id))
    return refuse([{ code: 'unknown_activity', path: ['id'], activityId: id }])
  const edited = activities.map((activity): Activity => (activity.id === id ? parsed.data : activity))
  return resultOf(
    { ...record, activities: edited },
    activityIssues(parsed.data, [], knownWith(context, contacts, activities)),
  )
}
