import { TooBusyError } from '../failure/too-busy-error.ts'

/** What a change changes; without a seeker, it waits for no other change. */
type Changed = { readonly tenantId: string; readonly seekerId?: string | undefined }

/** Changes that wait for their turn before they take a connection. */
export type ChangeQueue = {
  /** Runs a change when it is its turn; rejects at once where too many wait already. */
  readonly run: <Value>(changed: Changed, work: () => Promise<Value>) => Promise<Value>
}

/**
 * How many changes run at once, fewer than a pool has connections; how many of one tenant, so that another finds one
 * free; and how many of a tenant may wait. Assumptions.
 */
export const queueLimits = { running: 8, runningOfTenant: 6, waitingOfTenant: 1_000 } as const

type Waiting = { readonly seeker: string | undefined; readonly start: () => void }

/** Lets changes of one seeker run one after the other, and tenants take turns. */
export function changeQueue(limits: Readonly<Record<keyof typeof queueLimits, number>> = queueLimits): ChangeQueue {
  // Tenants in the order in which their turn comes.
  const waiting = new Map<string, Waiting[]>()
  const running = new Map<string, number>()
  const seekers = new Set<string | undefined>()
  let total = 0

  function count(tenantId: string, change: 1 | -1): void {
    total += change
    const ofTenant = (running.get(tenantId) ?? 0) + change
    if (ofTenant > 0) running.set(tenantId, ofTenant)
    else running.delete(tenantId)
  }

  /** Takes the first change of a tenant that need not wait for another of its seeker. */
  function takeFirst(tenantId: string, changes: Waiting[]): Waiting | undefined {
    if (total >= limits.running || (running.get(tenantId) ?? 0) >= limits.runningOfTenant) return undefined
    const place = changes.findIndex(({ seeker }) => !seekers.has(seeker))
    return place < 0 ? undefined : changes.splice(place, 1)[0]
  }

  function startNext(): void {
    for (const [tenantId, changes] of waiting) {
      const first = takeFirst(tenantId, changes)
      if (!first) continue
      // Its next turn comes after that of every other tenant; the loop reaches it again.
      waiting.delete(tenantId)
      if (changes.length > 0) waiting.set(tenantId, changes)
      count(tenantId, 1)
      if (first.seeker !== undefined) seekers.add(first.seeker)
      first.start()
    }
  }

  function untilTurn({ tenantId, seekerId }: Changed): Promise<void> {
    const changes = waiting.get(tenantId) ?? []
    if (changes.length >= limits.waitingOfTenant) {
      throw new TooBusyError('Too many changes are waiting already. Send this one again in a moment.')
    }
    waiting.set(tenantId, changes)
    return new Promise((start) => {
      changes.push({ seeker: seekerId && `${tenantId} ${seekerId}`, start })
      startNext()
    })
  }

  return {
    run: async (changed, work) => {
      await untilTurn(changed)
      try {
        return await work()
      } finally {
        const { tenantId, seekerId } = changed
        count(tenantId, -1)
        if (seekerId !== undefined) seekers.delete(`${tenantId} ${seekerId}`)
        startNext()
      }
    },
  }
}

const queues = new WeakMap<object, ChangeQueue>()

/** The queue of the changes of a database. */
export function changeQueueOf(database: object): ChangeQueue {
  const queue = queues.get(database) ?? changeQueue()
  queues.set(database, queue)
  return queue
}
