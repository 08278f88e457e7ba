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

/** A message whose date is not read yet. */
type DatedMessage = Omit<Message, 'at'> & { readonly date: string }

/** Reads that messages were sent, by whom, to whom and when; their texts are left alone, and so are drafts and advertisements. */
export function messageTable(table: Table, context: ReadContext): EntryTable {
  const { log } = context
  const cellsOf = fieldReader(table.header, fields, (field) => headers[field])
  const participants = knownParticipants()
  const drafts: DatedMessage[] = []
  let count = 0
  return {
    take: (row, line) => {
      const cells = cellsOf(row)
      count += 1
      if (isDraft(cells) || isAdvertisement(cells)) return
      if (cells.date === undefined) log.refuse(line, { code: 'missing_cell', column: 'Date' })
      else drafts.push(...messageOf(cells, cells.date, line, participants))
    },
    end: () => ({
      file: { name: log.file, format: table.format, rows: count },
      messages: datedMessages(drafts, table, context),
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

function messageOf(
  { conversation, direction, from: sender, sender: url, ...cells }: Cells,
  date: string,
  line: number,
  participants: Participants,
): readonly DatedMessage[] {
  const [from] = participants(sender, url)
  const to = recipientsOf(cells, participants)
  if (!from || to.length === 0) return []
  const message = {
    ...{ line, date, from, to },
    ...(conversation !== undefined && { conversation }),
    ...(direction !== undefined && { isOutgoing: /^out/i.test(direction) }),
  }
  return [message]
}

/** Recipients: names and profiles are lists with commas, in the same order; where their numbers differ, profiles count. */
function recipientsOf({ to = '', recipients = '' }: Cells, participants: Participants): readonly Participant[] {
  const urls = splitList(recipients)
  if (urls.length <= 1) return participants(to, urls[0])
  const names = splitList(to)
  return urls.flatMap((url, index) => participants(urls.length === names.length ? names[index] : url, url))
}

function splitList(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

function datedMessages(drafts: readonly DatedMessage[], { dialect }: Table, context: ReadContext): readonly Message[] {
  const { log } = context
  const dates = drafts.map(({ date }) => date)
  const readDate = dateColumn(dates, 'Date', { usual: false, delimiter: dialect.delimiter }, context)
  return drafts.flatMap(({ date, ...message }) => {
    const at = readDate(date, { column: 'Date', line: message.line, log })
    return at ? [{ ...message, at }] : []
  })
}

/** Gives the same list for the same cells, so that everybody is kept once. */
type Participants = (name?: string, profileUrl?: string) => readonly Participant[]

function knownParticipants(): Participants {
  const known = new Map<string, readonly Participant[]>()
  return (name = '', profileUrl = '') => {
    const cells = `${name}\n${profileUrl}`
    const list = known.get(cells) ?? [participant(name, profileUrl || undefined)].flatMap((one) => one ?? [])
    known.set(cells, list)
    return list
  }
}
