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
    else if (issue.code === 'invalid_value') {
      log.refuse(line, { code: 'not_one_of', column, text: excerpt(cell), allowed: issue.values.map(String) })
    } else log.refuse(line, { code: 'unreadable_cell', column, text: excerpt(cell), expected: 'number' })
  }
}
