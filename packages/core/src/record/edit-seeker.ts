import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { type Seeker, seekerSchema } from '../seeker/seeker-schema.ts'
import { isSame } from '../value/is-same.ts'
import { seekerIssues } from './entry-issues.ts'
import { knownWith, type RecordContext } from './record-context.ts'
import { type Changes, withChanges } from './with-changes.ts'

/**
 * Changes some fields of a seeker; `null` clears one, the id cannot change.
 *
 * Preferences change one by one in the same way: those left out stay, `null` clears one, or all of them.
 * A goal that stays as it is may have passed; a new one may not.
 */
export function editSeeker(
  seeker: Seeker,
  changes: Changes,
  context: Pick<RecordContext, 'now' | 'channels'>,
): Result<Seeker> {
  const input = { ...withChanges(seeker, { ...changes, ...preferencesWith(seeker, changes) }), id: seeker.id }
  const parsed = seekerSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  const { goal, ...rest } = parsed.data
  const judged = isSame(goal, seeker.goal) ? rest : parsed.data
  return resultOf(parsed.data, seekerIssues(judged, [], knownWith(context, [], [])))
}

/** The preferences with their changes, none where all are cleared; nothing where they stay or cannot be read. */
function preferencesWith({ preferences = {} }: Seeker, changes: Changes): { readonly preferences?: object | null } {
  const { preferences: changed } = changes
  if (typeof changed !== 'object' || changed === null || Array.isArray(changed)) return {}
  const kept = withChanges(preferences, { ...changed })
  return { preferences: Object.keys(kept).length > 0 ? kept : null }
}
