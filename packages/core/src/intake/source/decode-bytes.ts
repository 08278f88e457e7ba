import type { IssueLog } from '../issue-log.ts'
import type { Decode } from './decode.ts'
import { decodeUtf8OrWindows } from './decode-utf8-or-windows.ts'
import { joinBytes } from './join-bytes.ts'
import type { Sink } from './sink.ts'

/** Bytes by which the encoding is told. */
const headBytes = 1_024

/**
 * Turns the bytes of a file into text.
 *
 * The encoding is told by the byte order mark, or else by zeros at every other byte (UTF-16). What is valid UTF-8 is
 * UTF-8; the rest is Windows-1252, as which spreadsheets save.
 */
export function decodeBytes(text: Sink<string>, log: IssueLog): Sink<Uint8Array> {
  let head = new Uint8Array(0)
  let decode: Decode | undefined
  return {
    push: (bytes) => {
      if (decode) return text.push(decode(bytes, false))
      head = joinBytes(head, bytes)
      if (head.length < headBytes) return
      decode = decoderFor(head, log)
      text.push(decode(head, false))
    },
    end: () => {
      text.push(decode ? decode(new Uint8Array(0), true) : decoderFor(head, log)(head, true))
      text.end()
    },
  }
}

function decoderFor(head: Uint8Array, log: IssueLog): Decode {
  const encoding = encodingOf(head)
  if (!encoding) return decodeUtf8OrWindows(log)
  const decoder = new TextDecoder(encoding)
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast })
}

function encodingOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const pairs = Math.floor(Math.min(head.length, headBytes) / 2)
  const zerosAt = (offset: 0 | 1): number => {
    let zeros = 0
    for (let index = offset; index < pairs * 2; index += 2) if (head[index] === 0) zeros += 1
    return zeros / pairs
  }
  // In Western text nearly every second byte is zero, and none of the others.
  if (pairs > 1 && zerosAt(1) > 0.7 && zerosAt(0) < 0.05) return 'utf-16le'
  return pairs > 1 && zerosAt(0) > 0.7 && zerosAt(1) < 0.05 ? 'utf-16be' : undefined
}
