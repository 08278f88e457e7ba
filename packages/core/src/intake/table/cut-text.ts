import type { IssueLog } from '../issue-log.ts'

/** Where a cell stands, for issues. */
export type CellPlace = { readonly column: string; readonly line: number; readonly log: IssueLog }

/** A text of at most so many characters, cut where it is longer, with a warning. */
export function cutText(text: string, maximum: number, { column, line, log }: CellPlace): string {
  if (text.length <= maximum) return text
  log.warn(line, { code: 'shortened', column, maximum })
  const cut = text.slice(0, maximum)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}
