import type { ReadContext } from '../read-context.ts'
import { dateColumn } from '../table/date-column.ts'
import type { EntryTable } from '../table/entry-table.ts'
import { type FieldCells, fieldReader } from '../table/field-reader.ts'
import type { Table } from '../table/find-table.ts'
import type { Invitation } from './invitation.ts'
import { participant } from './participant.ts'

const headers = {
  from: ['From'],
  to: ['To'],
  sentAt: ['Sent At'],
  direction: ['Direction'],
  inviter: ['inviterProfileUrl'],
  invitee: ['inviteeProfileUrl'],
} as const

const fields = ['from', 'to', 'sentAt', 'direction', 'inviter', 'invitee'] as const

type Row = { readonly line: number; readonly cells: FieldCells<keyof typeof headers> }

/** Reads LinkedIn's invitations; the notes sent along are left alone. */
export function invitationTable(table: Table, context: ReadContext): EntryTable {
  const cellsOf = fieldReader(table.header, fields, (field) => headers[field])
  const rows: Row[] = []
  return {
    take: (cells, line) => void rows.push({ line, cells: cellsOf(cells) }),
    end: () => ({
      file: { name: context.log.file, format: table.format, rows: rows.length },
      invitations: invitationsIn(rows, table, context),
    }),
  }
}

function invitationsIn(rows: readonly Row[], { dialect }: Table, context: ReadContext): readonly Invitation[] {
  const { log } = context
  const isOriginal = dialect.delimiter === ','
  const habit = { ...(isOriginal && { usual: false }), delimiter: dialect.delimiter }
  const dates = rows.flatMap(({ cells }) => cells.sentAt ?? [])
  const readDate = dateColumn(dates, 'Sent At', habit, context)
  return rows.flatMap(({ line, cells }) => {
    const isOutgoing = /^out/i.test(cells.direction ?? '')
    const inviter = participant(cells.from, cells.inviter)
    const invitee = participant(cells.to, cells.invitee)
    const [owner, other] = isOutgoing ? [inviter, invitee] : [invitee, inviter]
    if (cells.sentAt === undefined) {
      log.refuse(line, { code: 'missing_cell', column: 'Sent At' })
      return []
    }
    const sentAt = readDate(cells.sentAt, { column: 'Sent At', line, log })
    return sentAt && other ? [{ line, isOutgoing, ...other, sentAt, ...(owner && { owner }) }] : []
  })
}
