import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { employerIssues } from './employer-issues.ts'
import { type EmployerPart, targetEmployersSchema } from './target-employer-schema.ts'

/**
 * Adds employers that the seeker would like to work for, all or none, at the end of the list.
 *
 * Refused where an id or a name is on the list already, or the list would hold more than 500.
 */
export function addTargetEmployers<Part extends EmployerPart>(record: Part, input: unknown): Result<Part> {
  const parsed = targetEmployersSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  const { targetEmployers: before = [] } = record
  const targetEmployers = [...before, ...parsed.data]
  const whole = targetEmployersSchema.safeParse(targetEmployers)
  if (!whole.success) return refuse(issuesFromZod(whole.error, targetEmployers))
  const issues = employerIssues(targetEmployers, []).map((issue) => inInput(issue, before.length))
  return resultOf({ ...record, targetEmployers }, issues)
}

/** An issue of the whole list as one of the input, which says nothing of where in the list before it was. */
function inInput(issue: Issue, known: number): Issue {
  const path = movedBy(known, issue.path)
  if (!('firstPath' in issue)) return { ...issue, path }
  return { ...issue, path, firstPath: Number(issue.firstPath[0]) < known ? [] : movedBy(known, issue.firstPath) }
}

function movedBy(known: number, [index, ...rest]: readonly (string | number)[]): readonly (string | number)[] {
  return [Number(index) - known, ...rest]
}
