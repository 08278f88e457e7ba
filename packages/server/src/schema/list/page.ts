/** The arguments that select a page of a list. */
export type PageArguments = {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** How many entries a page may hold. */
export const maxPageSize = 100

/** How many entries to read for a page: one more than it holds, to know whether there are more. */
export function entriesToRead({ first, last }: PageArguments): number {
  return Math.min(Math.max(first ?? last ?? 0, 0), maxPageSize) + 1
}

/** A page of a list in the form of a GraphQL connection. */
export type Page<Entry> = {
  edges: { cursor: string; node: Entry }[]
  pageInfo: {
    startCursor: string | null
    endCursor: string | null
    hasNextPage: boolean
    hasPreviousPage: boolean
  }
}

/** Converts entries, read backwards for `last`, into a page. */
export function pageOf<Entry>(
  read: readonly Entry[],
  args: PageArguments,
  cursor: (entry: Entry) => string,
): Page<Entry> {
  const { after, last, before } = args
  const size = entriesToRead(args) - 1
  const hasMore = read.length > size
  const entries = last == null ? read.slice(0, size) : read.slice(0, size).toReversed()
  const edges = entries.map((node) => ({ cursor: cursor(node), node }))
  return {
    edges,
    pageInfo: {
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: before != null || (last == null && hasMore),
      hasPreviousPage: after != null || (last != null && hasMore),
    },
  }
}
