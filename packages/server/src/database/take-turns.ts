/** A queue of steps that must not run at the same time. */
export type Turns = {
  /** Runs a step after all steps before it. */
  readonly take: <Value>(step: () => Promise<Value>) => Promise<Value>
  /** Whether no step is running or waiting. */
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
