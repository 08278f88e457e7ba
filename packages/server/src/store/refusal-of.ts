import type { Issue, Refusal } from '@tiecraft/core'

/** A refusal for one reason. */
export function refusalOf(issue: Issue): Refusal {
  return { success: false, issues: [issue] }
}

/** Whether the database refused a row because its key is taken. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}
