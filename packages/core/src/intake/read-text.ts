import { importFormats } from './import-format.ts'
import { importThresholds } from './import-thresholds.ts'
import type { ReadContext } from './read-context.ts'
import type { TextReader } from './source/text-reader.ts'
import { readTable } from './table/read-table.ts'
import { readVcards } from './vcard/read-vcards.ts'

/** Characters by which a file is recognized. */
const headCharacters = 20_000

/** Reads a text of any of the formats, recognized by its beginning. */
export function readText(context: ReadContext): TextReader {
  const { log } = context
  let head = ''
  let reader: TextReader | undefined
  const begin = (isWhole: boolean): void => {
    head = head.replace(/^\ufeff/, '')
    reader = readerOf(head, isWhole, context)
    reader?.push(head)
    head = ''
  }
  return {
    push: (text) => {
      if (log.isRejected()) return
      if (reader) return reader.push(text)
      head += text
      if (head.length >= headCharacters) begin(false)
    },
    end: () => {
      if (!reader && !log.isRejected()) begin(true)
      if (!log.isRejected()) reader?.end()
    },
    entries: () => (log.isRejected() ? undefined : reader?.entries()),
  }
}

function readerOf(head: string, isWhole: boolean, context: ReadContext): TextReader | undefined {
  const text = head.trimStart()
  if (text === '') return void context.log.reject(1, { code: 'empty_file' })
  if (isBinary(head)) return void context.log.reject(1, { code: 'not_text' })
  if (/^BEGIN:VCARD/i.test(text)) return readVcards(context)
  if (isOtherText(text)) return void context.log.reject(1, { code: 'unknown_format', allowed: importFormats })
  return readTable(head, isWhole, context)
}

function isBinary(head: string): boolean {
  const controls = head.match(/(?![\t\n\r])\p{Cc}|\ufffd/gu)?.length ?? 0
  return (
    controls > head.length * importThresholds.max_control_share ||
    ['PK\u0003\u0004', '%PDF'].some((start) => head.startsWith(start))
  )
}

/** Web pages, JSON and calendars, which would otherwise be tables of one odd column. */
function isOtherText(text: string): boolean {
  return /^(?:[<{]|\[\s*[{"[\]]|BEGIN:VCALENDAR)/i.test(text)
}
