import type { Seeker } from '../seeker/seeker-schema.ts'
import { isSame } from '../value/is-same.ts'
import { editSeeker } from './edit-seeker.ts'
import type { RecordContext } from './record-context.ts'
import type { UpsertResult, UpsertTarget } from './upsert-result.ts'
import { upsertRows } from './upsert-rows.ts'

/**
 * Adds or changes seekers by their ids: an omitted field stays, `null` clears it.
 *
 * Each row is done or refused on its own.
 */
export function upsertSeekers(
  target: UpsertTarget<Seeker>,
  rows: readonly unknown[],
  context: Pick<RecordContext, 'now' | 'channels'>,
): readonly UpsertResult<Seeker>[] {
  return upsertRows(target, rows, {
    unknown: (seekerId) => ({ code: 'unknown_seeker', path: ['id'], seekerId }),
    entryOf: ({ id, before, changes }) => {
      const edited = editSeeker(before ?? { id, affiliations: [], selfReports: [] }, changes, context)
      return before && edited.success && isSame(before, edited.value) ? { success: true, value: before } : edited
    },
  })
}
