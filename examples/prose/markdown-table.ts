type Cell = string | number | boolean | undefined

/** A Markdown table; what is absent shows as an empty cell. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(print).join(' | ')} |`)
  return lines.join('\n')
}

/** A code as it is written in the data. */
export function code(text: string | undefined): string {
  return text === undefined ? '' : `\`${text}\``
}

function print(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return String(cell ?? '').replaceAll('|', '\\|')
}
