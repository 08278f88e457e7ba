import { importLimits } from '../import-limit.ts'
import { type IssueLog, rejectLimit } from '../issue-log.ts'
import type { ImportContent } from './import-input.ts'

/** Characters or bytes that are passed on at once. */
const pieceSize = 65_536

/** Takes the content of a file, as text or as bytes. */
export type TakeContent = {
  readonly text: (text: string) => void
  readonly bytes: (bytes: Uint8Array) => void
}

/** Passes a content on in pieces, up to the limit of a file, until the file turns out to be left out. */
export async function readContent(content: ImportContent, take: TakeContent, log: IssueLog): Promise<void> {
  let size = 0
  const pass = (piece: string | Uint8Array): void => {
    for (let from = 0; from < piece.length && !log.isRejected(); from += pieceSize) {
      size += Math.min(pieceSize, piece.length - from)
      if (size > importLimits.file_bytes) {
        rejectLimit(log, 1, 'file_bytes')
      } else if (typeof piece === 'string') take.text(piece.slice(from, from + pieceSize))
      else take.bytes(piece.subarray(from, from + pieceSize))
    }
  }
  if (typeof content === 'string' || content instanceof Uint8Array) return pass(content)
  for await (const piece of content) {
    pass(piece)
    if (log.isRejected()) return
  }
}
