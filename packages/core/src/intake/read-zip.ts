import type { ImportOptions } from './import-options.ts'
import { type IssueLog, logIssues } from './issue-log.ts'
import type { LoggedFile } from './logged-entries.ts'
import { readText } from './read-text.ts'
import { decodeBytes } from './source/decode-bytes.ts'
import type { Sink } from './source/sink.ts'
import { unzipBytes } from './source/unzip-bytes.ts'

/** Files of a zip that are read, wherever in it they are; all others pass by. */
export const filesInZip = [
  ...(['Connections.csv', 'Invitations.csv', 'messages.csv'] as const),
  ...(['contacts.csv', 'All Contacts.csv', 'My Contacts.csv', 'activities.csv', 'employers.csv', '*.vcf'] as const),
] as const

const names: ReadonlySet<string> = /* @__PURE__ */ new Set(filesInZip.map((name) => name.toLowerCase()))

/** Reads the files of a zip into a list; they count only if the whole zip is sound. */
export function readZip(files: LoggedFile[], options: ImportOptions, log: IssueLog): Sink<Uint8Array> {
  const open = (path: string): Sink<Uint8Array> | undefined => {
    if (!isRead(path)) return undefined
    const own = logIssues(path.slice(0, 200).toWellFormed())
    if (isUnsafe(path)) {
      own.reject(1, { code: 'unsafe_path' })
      files.push({ entries: undefined, log: own })
      return undefined
    }
    const text = readText({ options, log: own })
    const bytes = decodeBytes(text, own)
    return {
      push: bytes.push,
      end: () => {
        bytes.end()
        files.push({ entries: text.entries(), log: own })
      },
    }
  }
  const unzip = unzipBytes(open, log)
  return {
    push: unzip.push,
    end: () => {
      unzip.end()
      if (files.length === 0) log.reject(1, { code: 'nothing_in_zip', allowed: filesInZip })
    },
  }
}

function isRead(path: string): boolean {
  const name = path.toLowerCase().split(/[/\\]/).at(-1) ?? ''
  // Zips of a Mac hold a shadow of each file.
  if (name.startsWith('._')) return false
  return names.has(name) || name.endsWith('.vcf')
}

function isUnsafe(path: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..') || path.includes('\0')
}
