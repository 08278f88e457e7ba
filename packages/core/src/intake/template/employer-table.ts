import { targetEmployerSchema } from '../../employer/target-employer-schema.ts'
import type { ImportedEmployer } from '../imported.ts'
import { nameKey } from '../person-key.ts'
import type { ReadContext } from '../read-context.ts'
import { cutText } from '../table/cut-text.ts'
import type { EntryTable } from '../table/entry-table.ts'
import { type FieldCells, fieldReader } from '../table/field-reader.ts'
import type { Table } from '../table/find-table.ts'
import { reportZodIssues } from './report-zod-issues.ts'
import { type EmployerColumn, employersTemplate } from './template-columns.ts'

/** Reads our own table of employers. */
export function employerTable(table: Table, { log }: ReadContext): EntryTable {
  const cellsOf = fieldReader(table.header, employersTemplate, (column) => [column])
  const byKey = new Map<string, ImportedEmployer>()
  let rows = 0
  const add = (cells: FieldCells<EmployerColumn>, line: number): void => {
    const employer = employerOf(cells, line, log)
    if (!employer) return
    const key = `employer:${nameKey(employer.name)}`
    const first = byKey.get(key)
    if (first) log.warn(line, { code: 'duplicate_row', firstLine: first.source.line })
    else byKey.set(key, { key, source: log.at(line), employer })
  }
  return {
    take: (row, line) => {
      rows += 1
      add(cellsOf(row), line)
    },
    end: () => ({
      file: { name: log.file, format: table.format, rows },
      employers: [...byKey.values()],
    }),
  }
}

const lengths = { employer: 200, role: 200, posting: 2_000, note: 2_000 } as const

function employerOf(
  cells: FieldCells<EmployerColumn>,
  line: number,
  log: ReadContext['log'],
): ImportedEmployer['employer'] | undefined {
  const text = (column: keyof typeof lengths): string | undefined => {
    const cell = cells[column]
    return cell === undefined ? undefined : cutText(cell, lengths[column], { column, line, log })
  }
  const said = {
    id: 'employer',
    name: text('employer'),
    role: text('role'),
    motivation: cells.motivation === undefined ? undefined : Number(cells.motivation),
    posting: text('posting'),
    note: text('note'),
  }
  const parsed = targetEmployerSchema.safeParse(
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  )
  if (!parsed.success) {
    const columnOf = (field: string): string => (field === 'name' ? 'employer' : field)
    reportZodIssues(parsed.error, { line, columnOf, cells, log })
    return undefined
  }
  const { id: _, ...employer } = parsed.data
  return employer
}
