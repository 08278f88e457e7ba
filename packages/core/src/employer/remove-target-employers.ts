import type { Result } from '../issue/issue.ts'
import { resultOf } from '../issue/result.ts'
import type { EmployerPart } from './target-employer-schema.ts'

/** Removes employers from those the seeker would like to work for, all or none. */
export function removeTargetEmployers<Part extends EmployerPart>(
  record: Part,
  targetEmployerIds: readonly string[],
): Result<Part> {
  const { targetEmployers = [] } = record
  const known = new Set(targetEmployers.map(({ id }) => id))
  const removed = new Set(targetEmployerIds)
  const issues = targetEmployerIds.flatMap((targetEmployerId, index) =>
    known.has(targetEmployerId) ? [] : [{ code: 'unknown_target_employer', path: [index], targetEmployerId } as const],
  )
  return resultOf({ ...record, targetEmployers: targetEmployers.filter(({ id }) => !removed.has(id)) }, issues)
}
