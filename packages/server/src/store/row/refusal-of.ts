import type { Issue, Refusal } from '@tiecraft/core'

/** A refusal for one reason. */
export function refusalOf(issue: Issue): Refusal {
  return { success: false, issues: [issue] }
}

/** A refusal of what is in one field of a larger input. */
export function refusalIn(field: string, { issues: [first, ...rest] }: Refusal): Refusal {
  const within = (issue: Issue): Issue => ({ ...issue, path: [field, ...issue.path] })
  return { success: false, issues: [within(first), ...rest.map(within)] }
}

/** A refusal of the only entry of a list, with paths that begin within the entry. */
export function unwrapListPath({ issues: [first, ...rest] }: Refusal): Refusal {
  const within = (issue: Issue): Issue => ({ ...issue, path: issue.path.slice(1) })
  return { success: false, issues: [within(first), ...rest.map(within)] }
}

/** Whether the database refused a row because its key is taken. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}
