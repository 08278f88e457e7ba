import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** What parsed documents may hold in all, in bytes: an assumption, thousands of usual ones. */
const maxBytes = 64_000_000

/** What a parsed document holds for each of its characters at most, in bytes: as measured with `{ a a a }`. */
const bytesPerCharacter = 250

/** Parsed documents by their text; those used longest ago are dropped. */
export function documentCache(): LRUCache<string, DocumentNode> {
  return new LRUCache<string, DocumentNode>({
    maxSize: maxBytes,
    sizeCalculation: (_, text) => Math.max(1, text.length * bytesPerCharacter),
  })
}

/** Keeps nothing: errors hold the whole text of what could not be parsed. */
export const noErrors = { get: () => undefined, set: () => {} } as const
