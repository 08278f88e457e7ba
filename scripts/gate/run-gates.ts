import type { Gate } from './gate.ts'

/** Runs gates in order up to the first that fails; true when all hold. */
export async function runGates(gates: readonly Gate[], say: (line: string) => void): Promise<boolean> {
  for (const { name, run } of gates) {
    const startedAt = performance.now()
    const failure = await failureOf(run)
    const line = `${name.padEnd(30)} ${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s`
    if (failure === undefined) say(`✓ ${line}`)
    else {
      say(`✗ ${line}\n\n${failure}\n\nStopped at: ${name}`)
      return false
    }
  }
  return true
}

async function failureOf(run: Gate['run']): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
