/** Keeps apart what must not happen at the same time. */
export type Turns = {
  /** Does something once everything before it is done. */
  readonly take: <Value>(step: () => Promise<Value>) => Promise<Value>
  /** Whether nothing is being done. */
  readonly isIdle: () => boolean
  readonly untilIdle: () => Promise<void>
}

export function takeTurns(): Turns {
  let last: Promise<unknown> | undefined
  async function untilIdle(): Promise<void> {
    await last
    if (last) await untilIdle()
  }
  return {
    take: (step) => {
      const turn = last ? last.then(step) : step()
      const settled = Promise.allSettled([turn]).then(() => {
        if (last === settled) last = undefined
      })
      last = settled
      return turn
    },
    isIdle: () => !last,
    untilIdle,
  }
}
