import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { employerIssues } from './employer-issues.ts'
import { type EmployerPart, targetEmployerSchema } from './target-employer-schema.ts'

/** What to change of which target employer. */
type Edit = {
  readonly targetEmployerId: string
  /** The fields to change; `null` clears one. */
  readonly changes: Readonly<Record<string, unknown>>
}

/** Changes some fields of a target employer; `null` clears one, the id cannot change. */
export function editTargetEmployer<Part extends EmployerPart>(
  record: Part,
  { targetEmployerId, changes }: Edit,
): Result<Part> {
  const { targetEmployers: before = [] } = record
  const place = before.findIndex(({ id }) => id === targetEmployerId)
  if (place < 0) return refuse([{ code: 'unknown_target_employer', path: ['targetEmployerId'], targetEmployerId }])
  const fields = Object.entries({ ...before[place], ...changes, id: targetEmployerId })
  const input = Object.fromEntries(fields.filter(([, value]) => value !== null && value !== undefined))
  const parsed = targetEmployerSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  // The one changed is compared last, so that an issue is about it.
  const others = before.toSpliced(place, 1)
  const issues = employerIssues([...others, parsed.data], []).flatMap((issue): Issue[] =>
    issue.path[0] === others.length && 'firstPath' in issue
      ? [{ ...issue, path: issue.path.slice(1), firstPath: [] }]
      : [],
  )
  return resultOf({ ...record, targetEmployers: before.with(place, parsed.data) }, issues)
}
