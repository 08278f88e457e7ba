import { activityCodes, activitySchema, activityTypes } from '../../activity/activity-schema.ts'
import type { IssueLog } from '../issue-log.ts'
import type { PersonClues } from '../person-key.ts'
import { excerpt } from '../table/cell-text.ts'
import { cutText } from '../table/cut-text.ts'
import type { ReadDate } from '../table/date-column.ts'
import type { FieldCells } from '../table/field-reader.ts'
import { fieldOfColumn } from './field-of-column.ts'
import { reportZodIssues } from './report-zod-issues.ts'
import type { TemplateActivity } from './template-activity.ts'
import { type ActivityColumn, activitiesTemplate } from './template-columns.ts'

/** A row of our own table of activities. */
export type ActivityRow = { readonly line: number; readonly cells: FieldCells<ActivityColumn> }

/** How the dates of both columns are read. */
type DateReaders = Readonly<Record<'at' | 'since', ReadDate>>

/** Stand for contacts until they are looked up. */
const placeholders = {
  contactId: 'contact',
  contactIds: 'contact',
  otherContactId: 'other_contact',
  introducedContactId: 'other_contact',
} as const

const numbers: ReadonlySet<string> = new Set<ActivityColumn>([
  ...(['minutes', 'count', 'people_met', 'predicted_comfort', 'felt_comfort', 'approached', 'replied'] as const),
  ...(['conversed', 'referred', 'interviewed', 'offered', 'not_yet_asked'] as const),
])

/** The activity of a row; what its type has no field for is left alone. */
export function activityOfRow(row: ActivityRow, dates: DateReaders, log: IssueLog): TemplateActivity | undefined {
  const { line, cells } = row
  const type = activityCodes.find((code) => code === cells.type?.toLowerCase())
  if (!type) {
    if (cells.type === undefined) log.refuse(line, { code: 'missing_cell', column: 'type' })
    else log.refuse(line, { code: 'not_one_of', column: 'type', text: excerpt(cells.type), allowed: activityCodes })
    return undefined
  }
  const people = {
    contact: cluesIn(cells.contact, cells.contact_email, cells.contact_profile_url),
    other_contact: cluesIn(cells.other_contact, cells.other_contact_email, cells.other_contact_profile_url),
  }
  const input = { id: 'activity', type, ...fieldsOf(row, activityTypes[type].shape, people, dates, log) }
  const parsed = activitySchema.safeParse(input)
  if (!parsed.success) {
    reportZodIssues(parsed.error, { line, columnOf, cells, log })
    return undefined
  }
  const { id: _, ...draft } = parsed.data
  return {
    line,
    draft,
    ...(people.contact && { contact: people.contact }),
    ...(people.other_contact && { otherContact: people.other_contact }),
  }
}

function fieldsOf(
  { line, cells }: ActivityRow,
  shape: object,
  people: Readonly<Record<'contact' | 'other_contact', PersonClues | undefined>>,
  dates: DateReaders,
  log: IssueLog,
): Readonly<Record<string, unknown>> {
  const place = (column: string) => ({ column, line, log })
  const contentOf = (column: ActivityColumn, cell: string): unknown => {
    if (column === 'at' || column === 'since') return dates[column](cell, place(column))
    if (column === 'note') return cutText(cell, 2_000, place(column))
    if (column === 'employer') return cutText(cell, 200, place(column))
    return numbers.has(column) ? Number(cell) : cell
  }
  const own = activitiesTemplate.flatMap((column) => {
    const cell = cells[column]
    const field = fieldOfColumn(column)
    return cell === undefined || field === 'type' || !Object.hasOwn(shape, field)
      ? []
      : [[field, contentOf(column, cell)]]
  })
  const ids = Object.entries(placeholders).flatMap(([field, person]) => {
    if (!Object.hasOwn(shape, field) || !people[person]) return []
    return [[field, field === 'contactIds' ? [person] : person]]
  })
  return Object.fromEntries([...own, ...ids])
}

function columnOf(field: string): string {
  const person = Object.entries(placeholders).find(([id]) => id === field)?.[1]
  return person ?? activitiesTemplate.find((column) => fieldOfColumn(column) === field) ?? field
}

function cluesIn(name = '', email?: string, profileUrl?: string): PersonClues | undefined {
  return name || email || profileUrl ? { name, email, profileUrl } : undefined
}
