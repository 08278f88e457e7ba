/** Waits until heavy work may go on; rejects where nobody waits for its answer any more. */
export type TakeTurn = () => Promise<void>

/** Work that waits, by tenant; tenants in the order in which their turn comes. */
const waiting = new Map<string, (() => void)[]>()

/**
 * Waits for a turn: one piece of heavy work runs between two rounds of the event loop, and tenants take turns.
 *
 * So probes and small requests are answered in between, however much is to be derived.
 */
export function workTurn(tenantId: string): Promise<void> {
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
