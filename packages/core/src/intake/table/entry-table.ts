import type { FileEntries } from '../file-entries.ts'
import type { TakeRow } from './read-rows.ts'

/** Takes the rows below the header that are not blank, and gives what they come to at the end. */
export type EntryTable = { readonly take: TakeRow; readonly end: () => FileEntries }
