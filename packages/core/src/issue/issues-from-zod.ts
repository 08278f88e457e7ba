import type * as z from 'zod'
import type { Issue, Issues } from './issue.ts'
import type { IssuePath } from './issue-facts.ts'

const nothing: Issue = { code: 'required', path: [] }

/** Turns zod's issues into those of this library. */
export function issuesFromZod(error: z.ZodError, input: unknown): Issues {
  const [first = nothing, ...rest]: Issue[] = error.issues.map((issue) => issueFromZod(issue, input))
  return [first, ...rest]
}

function issueFromZod(issue: z.core.$ZodIssue, input: unknown): Issue {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (valueAt(input, path) === undefined) return { code: 'required', path }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'invalid_type', path, expected: issue.expected }
    case 'too_small':
      return { code: 'too_small', path, minimum: bound(issue.minimum, issue.origin) }
    case 'too_big':
      return { code: 'too_big', path, maximum: bound(issue.maximum, issue.origin) }
    case 'invalid_value':
      return { code: 'not_one_of', path, allowed: issue.values.map(String) }
    case 'unrecognized_keys':
      return { code: 'unrecognized_field', path, fields: issue.keys }
    case 'invalid_union':
      if ('options' in issue && issue.options) return { code: 'not_one_of', path, allowed: issue.options.map(String) }
  }
  return { code: 'invalid_format', path, expected: issue.message }
}

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' }

function bound(value: number | bigint, origin: string): string {
  return origin === 'date' ? new Date(Number(value)).toISOString() : `${value}${units[origin] ?? ''}`
}

function valueAt(input: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>((value, part) => (isIndexable(value) ? value[part] : undefined), input)
}

function isIndexable(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}
