import type { ImportOptions } from './import-options.ts'
import { logIssues } from './issue-log.ts'
import type { LoggedFile } from './logged-entries.ts'
import { readText } from './read-text.ts'
import { readZip } from './read-zip.ts'
import { decodeBytes } from './source/decode-bytes.ts'
import type { NamedContent } from './source/import-input.ts'
import { joinBytes } from './source/join-bytes.ts'
import { readContent } from './source/read-content.ts'
import type { Sink } from './source/sink.ts'

/** Bytes by which a zip is recognized: its first local header, or that it is empty. */
const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
] as const

/** Reads a file, or the files of a zip. */
export async function readFile(
  { name, content }: NamedContent,
  options: ImportOptions,
): Promise<readonly LoggedFile[]> {
  const log = logIssues(name)
  const text = readText({ options, log })
  const files: LoggedFile[] = []
  let head = new Uint8Array(0)
  let bytes: Sink<Uint8Array> | undefined
  const begin = (): void => {
    const isZip = signatures.some((signature) => signature.every((byte, index) => head[index] === byte))
    bytes = isZip ? readZip(files, options, log) : decodeBytes(text, log)
    bytes.push(head)
  }
  const take = {
    text: text.push,
    bytes: (piece: Uint8Array) => {
      if (bytes) return bytes.push(piece)
      head = joinBytes(head, piece)
      if (head.length >= 8) begin()
    },
  }
  await readContent(content, take, log)
  if (head.length > 0 && !bytes) begin()
  if (bytes) bytes.end()
  else text.end()
  return files.length > 0 && !log.isRejected() ? files : [{ entries: text.entries(), log }]
}
