import type { IssueLog } from '../issue-log.ts'
import type { Decode } from './decode.ts'
import { joinBytes } from './join-bytes.ts'
import { decodeWindows } from './windows-1252.ts'

/**
 * Decodes UTF-8, or Windows-1252 from where a text turns out not to be UTF-8.
 *
 * Up to there everything was ASCII, which is the same in both. Where letters beyond ASCII were UTF-8 before, what is
 * not UTF-8 later is a broken character, counted in a warning.
 */
export function decodeUtf8OrWindows(log: IssueLog): Decode {
  let held = new Uint8Array(0)
  let isUtf8 = false
  let isWindows = false
  let broken = 0
  return (bytes, isLast) => {
    if (isWindows) return decodeWindows(bytes)
    const all = joinBytes(held, bytes)
    const end = isLast ? all.length : all.length - openBytes(all)
    held = all.slice(end)
    const { text, good, bad } = decodePiece(all.subarray(0, end))
    isWindows = !isUtf8 && bad > good
    if (isWindows) return decodeWindows(all)
    isUtf8 ||= good > 0
    broken += bad
    if (isLast && broken > 0) log.warn(1, { code: 'unknown_characters', count: broken })
    return text
  }
}

/** Text read as UTF-8, with how many characters beyond ASCII were good and how many were broken. */
function decodePiece(bytes: Uint8Array): { readonly text: string; readonly good: number; readonly bad: number } {
  const text = new TextDecoder().decode(bytes)
  const bad = text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0
  const isAscii = text.length === bytes.length && bad === 0
  return { text, bad, good: isAscii ? 0 : (text.match(/[^\0-\x7f]/gu)?.length ?? 0) - bad }
}

/** Bytes at the end that begin a character and do not end it. */
function openBytes(bytes: Uint8Array): number {
  const lead = [1, 2, 3].find((back) => (bytes.at(-back) ?? 0) >= 0xc0)
  return lead !== undefined && sizeOf(bytes.at(-lead) ?? 0) > lead ? lead : 0
}

function sizeOf(lead: number): number {
  if (lead >= 0xf0) return 4
  return lead >= 0xe0 ? 3 : 2
}
