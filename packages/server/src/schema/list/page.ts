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
  nodes: Entry[]
  edges: { readonly cursor: string; node: Entry }[]
  pageInfo: {
    readonly startCursor: string | null
    readonly endCursor: string | null
    hasNextPage: boolean
    hasPreviousPage: boolean
  }
}

/** An entry of a page, whose cursor is made when it is asked for. */
class Edge<Entry> {
  node: Entry
  readonly #cursorOf: (entry: Entry) => string

  constructor(node: Entry, cursorOf: (entry: Entry) => string) {
    this.node = node
    this.#cursorOf = cursorOf
  }

  get cursor(): string {
    return this.#cursorOf(this.node)
  }
}

/** Converts entries, read backwards for `last`, into a page; cursors are made when they are asked for. */
export function pageOf<Entry>(
  read: readonly Entry[],
  args: PageArguments,
  cursor: (entry: Entry) => string,
): Page<Entry> {
  const { after, last, before } = args
  const size = entriesToRead(args) - 1
  const hasMore = read.length > size
  const entries = last == null ? read.slice(0, size) : read.slice(0, size).toReversed()
  const cursorAt = (place: number): string | null => {
    const entry = entries.at(place)
    return entry === undefined ? null : cursor(entry)
  }
  return {
    nodes: [...entries],
    get edges() {
      return entries.map((node) => new Edge(node, cursor))
    },
    pageInfo: {
      get startCursor() {
        return cursorAt(0)
      },
      get endCursor() {
        return cursorAt(-1)
      },
      hasNextPage: before != null || (last == null && hasMore),
      hasPreviousPage: after != null || (last != null && hasMore),
    },
  }
}
