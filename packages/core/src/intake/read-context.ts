import type { ImportOptions } from './import-options.ts'
import type { IssueLog } from './issue-log.ts'

/** What every reader of a file is given. */
export type ReadContext = { readonly options: ImportOptions; readonly log: IssueLog }
