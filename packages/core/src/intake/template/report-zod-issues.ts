import type * as z from 'zod'
import type { IssueLog } from '../issue-log.ts'
import { excerpt } from '../table/cell-text.ts'

/** Where an entry of a template stands, and what its columns hold. */
export type TemplateEntry = {
  readonly line: number
  /** The column of a field. */
  readonly columnOf: (field: string) => string
  readonly cells: Readonly<Record<string, string | undefined>>
  readonly log: IssueLog
}

/** Notes why an entry is left out. */
export function reportZodIssues(error: z.ZodError, { line, columnOf, cells, log }: TemplateEntry): void {
  for (const issue of error.issues) {
    const column = columnOf(String(issue.path[0] ?? ''))
    const cell = cells[column]
    if (cell === undefined) log.refuse(line, { code: 'missing_cell', column })
    else log.refuse(line, { column, text: excerpt(cell), ...wrongWith(issue) })
  }
}

function wrongWith(issue: z.core.$ZodIssue) {
  if (issue.code === 'invalid_value') return { code: 'not_one_of', allowed: issue.values.map(String) } as const
  if (issue.code === 'too_small') return { code: 'too_small', minimum: Number(issue.minimum) } as const
  if (issue.code === 'too_big') return { code: 'too_big', maximum: Number(issue.maximum) } as const
  return { code: 'unreadable_cell', expected: 'number' } as const
}
