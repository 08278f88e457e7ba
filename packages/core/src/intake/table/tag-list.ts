/** Tags as one cell, separated by semicolons. */
export function joinTags(tags: readonly string[]): string {
  return tags.map((tag) => tag.replaceAll(/[\\;]/g, '\\$&')).join('; ')
}

/** The tags of a cell that `joinTags` wrote, or somebody by hand. */
export function splitTags(cell: string): readonly string[] {
  const parts = cell.match(/(?:\\.|[^\\;])+/gsu) ?? []
  const tags = parts.map((part) => part.replaceAll(/\\(.)/gsu, '$1').trim())
  return [...new Set(tags)].filter((tag) => tag !== '')
}
