import type { Issue, Refusal } from '@tiecraft/core'

/** A refusal with one issue. */
export function refusalOf(issue: Issue): Refusal {
  return { success: false, issues: [issue] }
}

/** Moves the issues of a refusal to a field of a larger input. */
export function refusalIn(field: string, { issues: [first, ...rest] }: Refusal): Refusal {
  const within = (issue: Issue): Issue => {
    const path = [field, ...issue.path]
    const isTwice = 'firstPath' in issue && issue.firstPath.length > 0
    return isTwice ? { ...issue, path, firstPath: [field, ...issue.firstPath] } : { ...issue, path }
  }
  return { success: false, issues: [within(first), ...rest.map(within)] }
}

/** Removes the list index from the paths of a refusal, for an input of a single entry. */
export function unwrapListPath({ issues: [first, ...rest] }: Refusal): Refusal {
  const within = (issue: Issue): Issue => ({ ...issue, path: issue.path.slice(1) })
  return { success: false, issues: [within(first), ...rest.map(within)] }
}

/** Whether the database refused a row because its key is taken. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}
