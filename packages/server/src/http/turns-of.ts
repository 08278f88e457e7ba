import { TooBusyError } from '../failure/too-busy-error.ts'
import { type TakeTurn, workTurns } from '../request/work-turns.ts'

/** How long a request may take before its next piece of work is refused, in milliseconds; an assumption. */
const deadlineMs = 30_000

/** The turns of one request, which end when its client hangs up or its time is over. */
export function turnsOf({ signal }: Request, tenantId: string): TakeTurn {
  const begun = performance.now()
  return workTurns(tenantId, () => {
    signal.throwIfAborted()
    if (performance.now() - begun > deadlineMs) {
      throw new TooBusyError('The request took too long and was ended. Ask for less, or send it again later.')
    }
  })
}
