/** A fenced block of a Markdown page: what its fence says, its text, and where the text stands. */
export type Block = {
  /** What follows the opening fence, such as `ts` or `json variables`. */
  readonly info: string
  readonly text: string
  readonly start: number
}

const fenced = /^```(.+)\n([\s\S]*?)^```$/gm

/** Finds the fenced blocks of a page, in order. */
export function findBlocks(page: string): readonly Block[] {
  return [...page.matchAll(fenced)].map(({ index, 1: info = '', 2: text = '' }) => ({
    info,
    text,
    start: index + '```'.length + info.length + '\n'.length,
  }))
}
