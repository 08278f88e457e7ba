import type { Issue, Issues, Refusal, Result } from './issue.ts'

/** The value, or a refusal when there are issues. */
export function resultOf<Value>(value: Value, issues: readonly Issue[]): Result<Value> {
  const [first, ...rest] = issues
  return first ? refuse([first, ...rest]) : { success: true, value }
}

export function refuse(issues: Issues): Refusal {
  return { success: false, issues }
}
