import type { FileEntries } from '../file-entries.ts'
import type { Sink } from './sink.ts'

/** Reads a text as it comes, and gives what it comes to at the end. */
export type TextReader = Sink<string> & { readonly entries: () => FileEntries | undefined }
