import type { Issue } from '@tiecraft/core'
import { sentPath } from './sent-path.ts'

/** An issue of core in the words of the API: codes as its enums spell them, and paths as they were sent. */
export function sentIssue(issue: Issue, input: unknown): Issue {
  const path = sentPath(issue.path, input)
  switch (issue.code) {
    case 'not_one_of':
      return { ...issue, path, allowed: issue.allowed.map(enumValue) }
    case 'not_possible_now': {
      const { event, state, allowed } = issue
      return { ...issue, path, event: enumValue(event), state: enumValue(state), allowed: allowed.map(enumValue) }
    }
    case 'duplicate_id':
    case 'duplicate_employer':
      return { ...issue, path, firstPath: sentPath(issue.firstPath, input) }
    default:
      return { ...issue, path }
  }
}

function enumValue(code: string): string {
  return code.toUpperCase()
}
