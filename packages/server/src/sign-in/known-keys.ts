import type { ApiKey } from '../../generated/prisma/client.ts'

/** The keys that requests came with lately, by their hash: a hint, which each request has to prove. */
export type KnownKeys = {
  readonly find: (hash: string) => ApiKey | undefined
  readonly remember: (key: ApiKey) => void
  readonly forget: (key: ApiKey) => void
}

/** How many keys are remembered, an assumption: many times what a server's portals have. */
const maxKeys = 10_000

export function knownKeys(): KnownKeys {
  const keys = new Map<string, ApiKey>()
  return {
    find: (hash) => keys.get(hash),
    remember: (key) => {
      const [oldest] = keys.size < maxKeys ? [] : keys.keys()
      if (oldest !== undefined) keys.delete(oldest)
      keys.set(key.hash, key)
    },
    forget: ({ hash }) => keys.delete(hash),
  }
}
