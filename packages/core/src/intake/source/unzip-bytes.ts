import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate'
import { importLimits } from '../import-limit.ts'
import { type IssueLog, rejectLimit } from '../issue-log.ts'
import type { Sink } from './sink.ts'

/** Bytes that are inflated at once, so that what comes out at once is bounded too: 1,032 times as many. */
const pieceBytes = 16_384

/** A megabyte, up to which a file may inflate by any ratio. */
const freeBytes = 1_000_000

/** Where the bytes of a file in a zip go; none where it is left out. */
export type OpenFile = (path: string) => Sink<Uint8Array> | undefined

/** Reads the files of a zip one after the other as its bytes come, none of them whole. */
export function unzipBytes(open: OpenFile, log: IssueLog): Sink<Uint8Array> {
  const inflated = { bytes: 0, bytesIn: 0 }
  let entries = 0
  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > importLimits.zip_entries) return rejectLimit(log, 1, 'zip_entries')
    if (log.isRejected()) return
    start(
      file,
      unzip,
      open(file.name),
      (bytes) => {
        inflated.bytes += bytes
        if (inflated.bytes > importLimits.inflated_bytes) rejectLimit(log, 1, 'inflated_bytes')
        const isBomb = inflated.bytes > freeBytes && inflated.bytes > inflated.bytesIn * importLimits.inflation_ratio
        if (isBomb) rejectLimit(log, 1, 'inflation_ratio')
        return !log.isRejected()
      },
      log,
    )
  })
  unzip.register(UnzipInflate)
  const feed = (bytes: Uint8Array, isLast: boolean): void => {
    if (log.isRejected()) return
    inflated.bytesIn += bytes.length
    try {
      unzip.push(bytes, isLast)
    } catch {
      log.reject(1, { code: 'broken_zip' })
    }
  }
  let isFirst = true
  return {
    push: (bytes) => {
      if (isFirst && isEncrypted(bytes)) log.reject(1, { code: 'encrypted_zip' })
      isFirst = false
      for (let from = 0; from < bytes.length; from += pieceBytes) feed(bytes.subarray(from, from + pieceBytes), false)
    },
    end: () => feed(new Uint8Array(0), true),
  }
}

function start(
  file: UnzipFile,
  unzip: Unzip,
  sink: Sink<Uint8Array> | undefined,
  mayGoOn: (bytes: number) => boolean,
  log: IssueLog,
): void {
  file.ondata = (error, bytes, isLast) => {
    if (!sink || log.isRejected()) return
    if (error) return log.reject(1, { code: 'broken_zip' })
    if (!mayGoOn(bytes.length)) return
    sink.push(bytes)
    if (isLast) sink.end()
  }
  // The bytes of a file that is left out pass by without being inflated.
  unzip.register(sink ? UnzipInflate : Object.assign(UnzipPassThrough.bind(null), { compression: 8 }))
  file.start()
}

/** Whether the first file of a zip is encrypted: bit 0 of its flags (APPNOTE 4.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1
}
