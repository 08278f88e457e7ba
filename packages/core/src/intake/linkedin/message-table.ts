import type { ReadContext } from '../read-context.ts'
import { dateColumn } from '../table/date-column.ts'
import type { EntryTable } from '../table/entry-table.ts'
import { type FieldCells, fieldReader } from '../table/field-reader.ts'
import type { Table } from '../table/find-table.ts'
import type { Message, Participant } from './message.ts'
import { participant } from './participant.ts'

const headers = {
  conversation: ['Conversation ID'],
  title: ['Conversation Title'],
  from: ['From'],
  sender: ['Sender Profile URL'],
  to: ['To'],
  recipients: ['Recipient Profile URLs'],
  date: ['Date'],
  folder: ['Folder'],
  direction: ['Direction'],
  draft: ['Is Message Draft'],
  conversationDraft: ['Is Conversation Draft'],
} as const

const fields = [
  ...(['conversation', 'title', 'from', 'sender', 'to', 'recipients', 'date', 'folder', 'direction', 'draft'] as const),
  'conversationDraft',
] as const

type Cells = FieldCells<(typeof fields)[number]>
type Row = { readonly line: number; readonly cells: Cells }

/** Reads that messages were sent, by whom, to whom and when; their texts are left alone, and so are drafts and advertisements. */
export function messageTable(table: Table, context: ReadContext): EntryTable {
  const cellsOf = fieldReader(table.header, fields, (field) => headers[field])
  const rows: Row[] = []
  let count = 0
  return {
    take: (row, line) => {
      const cells = cellsOf(row)
      count += 1
      if (!isDraft(cells) && !isAdvertisement(cells)) rows.push({ line, cells })
    },
    end: () => ({
      file: { name: context.log.file, format: table.format, rows: count },
      messages: messagesIn(rows, table, context),
    }),
  }
}

function isDraft({ draft, conversationDraft }: Cells): boolean {
  return [draft, conversationDraft].some((cell) => /^(?:yes|true|1)$/i.test(cell ?? ''))
}

/** InMail that is paid for, and what LinkedIn itself took for spam. */
function isAdvertisement({ folder, title }: Cells): boolean {
  return /spam|sponsor/i.test(folder ?? '') || /^sponsored /i.test(title ?? '')
}

function messagesIn(rows: readonly Row[], { dialect }: Table, context: ReadContext): readonly Message[] {
  const { log } = context
  const dates = rows.flatMap(({ cells }) => cells.date ?? [])
  const readDate = dateColumn(dates, 'Date', { usual: false, delimiter: dialect.delimiter }, context)
  return rows.flatMap(({ line, cells }) => {
    if (cells.date === undefined) {
      log.refuse(line, { code: 'missing_cell', column: 'Date' })
      return []
    }
    const at = readDate(cells.date, { column: 'Date', line, log })
    const from = participant(cells.from, cells.sender)
    const to = recipientsOf(cells)
    return at && from && to.length > 0 ? [messageOf(cells, { line, at, from, to })] : []
  })
}

function messageOf({ conversation, direction }: Cells, sent: Omit<Message, 'conversation' | 'isOutgoing'>): Message {
  return {
    ...sent,
    ...(conversation !== undefined && { conversation }),
    ...(direction !== undefined && { isOutgoing: /^out/i.test(direction) }),
  }
}

/** Recipients: names and profiles are lists with commas, in the same order; where their numbers differ, profiles count. */
function recipientsOf({ to = '', recipients }: Cells): readonly Participant[] {
  const urls = (recipients ?? '')
    .split(',')
    .map((url) => url.trim())
    .filter(Boolean)
  const names = to
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  if (urls.length <= 1) return [participant(to, urls[0])].flatMap((one) => one ?? [])
  return urls.flatMap((url, index) => participant(urls.length === names.length ? names[index] : url, url) ?? [])
}
