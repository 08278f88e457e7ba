import { LRUCache } from 'lru-cache'
import type { Sharing } from '../sharing/sharing.ts'
import type { SummaryRows } from '../store/summary/load-summary-rows.ts'
import { bytesOf } from './bytes-of.ts'
import type { SharedSeeker } from './shared-seeker.ts'

/** Whose data is kept, in which state, and how much of it is shared. */
type KeptKey = {
  readonly tenantId: string
  readonly seekerId: string
  readonly revision: number
  readonly sharing: Sharing
}

/** What was derived of seekers by earlier requests, as long as nothing changes. */
export type KeptSeekers = {
  readonly get: (key: KeptKey) => SharedSeeker | undefined
  readonly keep: (key: KeptKey, seeker: SharedSeeker, rows: SummaryRows) => void
  /** Drops what is kept of a seeker. */
  readonly release: (of: Pick<KeptKey, 'tenantId' | 'seekerId'>) => void
}

/** What a process keeps for a database, in bytes. */
const maxKeptBytes = 128_000_000

/** How long it is kept at most, in milliseconds: whom another server erased is in no memory an hour later. */
const maxKeptMs = 3_600_000

type Kept = { readonly revision: number; readonly seeker: SharedSeeker }

const limits = { maxSize: maxKeptBytes, ttl: maxKeptMs, ttlAutopurge: true } as const

const memories = new WeakMap<object, LRUCache<string, Kept>>()

/** The seekers kept for a database. */
export function keptSeekers(database: object): KeptSeekers {
  const memory = memories.get(database) ?? new LRUCache<string, Kept>(limits)
  memories.set(database, memory)
  return {
    get: (key) => {
      const kept = memory.get(idOf(key))
      return kept?.revision === key.revision ? kept.seeker : undefined
    },
    keep: (key, seeker, rows) => {
      const { revision } = key
      // A request that began earlier must not replace what is newer.
      if ((memory.get(idOf(key))?.revision ?? 0) <= revision)
        memory.set(idOf(key), { revision, seeker }, { size: bytesHeld(rows) })
    },
    release: (of) => {
      for (const contacts of [true, false]) {
        for (const sensitive of [true, false]) memory.delete(idOf({ ...of, sharing: { contacts, sensitive } }))
      }
    },
  }
}

/** What is shared in another way is kept apart, so that nobody is shown more than is shared with them. */
function idOf({ tenantId, seekerId, sharing: { contacts, sensitive } }: Omit<KeptKey, 'revision'>): string {
  return [tenantId, seekerId, contacts, sensitive].join(' ')
}

/** What rows and all that is derived from them hold at most, as measured with 10 to 1,000 milestones of 100 contacts. */
function bytesHeld(rows: SummaryRows): number {
  return 500_000 + 4 * bytesOf(rows)
}
