import type { FileEntries } from './file-entries.ts'
import type { IssueLog } from './issue-log.ts'

/** A file's entries with the log of its issues. */
export type LoggedEntries = { readonly entries: FileEntries; readonly log: IssueLog }

/** A file that was read, or left out. */
export type LoggedFile = { readonly entries: FileEntries | undefined; readonly log: IssueLog }
