import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** What parsed documents may hold in all, in bytes: an assumption, thousands of usual ones. */
const maxBytes = 64_000_000

/** What a parsed document holds for each of its tokens at most, in bytes: as measured with `{ a a a }`. */
const bytesPerToken = 500

/** Parsed documents by their text; those used longest ago are dropped. */
export function documentCache(): LRUCache<string, DocumentNode> {
  return new LRUCache<string, DocumentNode>({
    maxSize: maxBytes,
    sizeCalculation: ({ tokenCount = 0 }, text) => 1 + bytesPerToken * tokenCount + 2 * text.length,
  })
}

/** Keeps nothing: errors hold the whole text of what could not be parsed. */
export const noErrors = { get: () => undefined, set: () => {} } as const
