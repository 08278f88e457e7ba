/** Runs a piece of heavy work in its turn; rejects where nobody waits for its answer any more. */
export type TakeTurn = <Value>(work: () => Value) => Promise<Value>

/** Work that waits, by tenant; tenants in the order in which their turn comes. */
const waiting = new Map<string, (() => void)[]>()

/**
 * Makes the turns of one request: one piece of work runs between two rounds of the event loop, and tenants take turns.
 *
 * So probes and small requests are answered in between, however much is to be derived. What a request does at the same
 * time goes on at the same time, after the last piece, so that what it loads next is loaded together.
 */
export function workTurns(tenantId: string, check: () => void = () => {}): TakeTurn {
  let pending = 0
  let all = Promise.withResolvers<void>()
  return async (work) => {
    if (pending === 0) all = Promise.withResolvers()
    const { promise: done, resolve } = all
    pending += 1
    try {
      await untilTurn(tenantId)
      check()
      return work()
    } finally {
      pending -= 1
      if (pending === 0) resolve()
      await done
    }
  }
}

function untilTurn(tenantId: string): Promise<void> {
  return new Promise((start) => {
    if (waiting.size === 0) setImmediate(startNext)
    const own = waiting.get(tenantId) ?? []
    own.push(start)
    waiting.set(tenantId, own)
  })
}

function startNext(): void {
  const [first] = waiting
  if (!first) return
  const [tenantId, [start, ...others]] = first
  waiting.delete(tenantId)
  if (others.length > 0) waiting.set(tenantId, others)
  if (waiting.size > 0) setImmediate(startNext)
  start?.()
}
