import type { ImportIssue, ImportIssueCode } from './import-issue.ts'
import { type ImportLimit, importLimits } from './import-limit.ts'
import type { ImportSource } from './import-source.ts'
import { importThresholds } from './import-thresholds.ts'

/** An issue of one file before its place is named. */
type Noted = ImportIssue extends infer One
  ? One extends ImportIssue
    ? Omit<One, 'source' | 'severity'>
    : never
  : never

/** Takes down what is wrong with one file. */
export type IssueLog = {
  /** Name of the file. */
  readonly file: string
  /** Something is odd; it is read all the same. */
  readonly warn: (line: number, issue: Noted) => void
  /** An entry is left out. */
  readonly refuse: (line: number, issue: Noted) => void
  /** The whole file is left out, and need not be read on. */
  readonly reject: (line: number, issue: Noted) => void
  readonly isRejected: () => boolean
  /** What was taken down, with the count of what is not listed. */
  readonly issues: () => readonly ImportIssue[]
  readonly at: (line: number) => ImportSource
}

/** Starts to take down what is wrong with a file. */
export function logIssues(file: string): IssueLog {
  const listed: ImportIssue[] = []
  const counts = new Map<ImportIssueCode, number>()
  let rejection: ImportIssue | undefined
  const note = (severity: ImportIssue['severity']) => (line: number, issue: Noted) => {
    const count = (counts.get(issue.code) ?? 0) + 1
    counts.set(issue.code, count)
    if (count <= importThresholds.max_issues_listed) listed.push({ ...issue, source: { file, line }, severity })
  }
  return {
    file,
    warn: note('warning'),
    refuse: note('refused'),
    reject: (line, issue) => {
      rejection ??= { ...issue, source: { file, line }, severity: 'refused' }
    },
    isRejected: () => rejection !== undefined,
    issues: () => (rejection ? [rejection] : [...listed, ...restOf(file, counts)]),
    at: (line) => ({ file, line }),
  }
}

function restOf(file: string, counts: ReadonlyMap<ImportIssueCode, number>): readonly ImportIssue[] {
  return [...counts]
    .filter(([, count]) => count > importThresholds.max_issues_listed)
    .map(([of, count]) => ({
      code: 'more_like_this',
      source: { file, line: 1 },
      severity: 'warning',
      of,
      count: count - importThresholds.max_issues_listed,
    }))
}

/** Leaves a file out because it is larger than what is read. */
export function rejectLimit(log: IssueLog, line: number, limit: ImportLimit): void {
  log.reject(line, { code: 'limit_exceeded', limit, maximum: importLimits[limit] })
}
