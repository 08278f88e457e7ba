import { sqlStateOf } from './sql-state-of.ts'

/** The random number and the timer of a wait; tests replace both. */
export type Chance = { readonly random: () => number; readonly wait: (ms: number) => Promise<void> }

/** A serialization failure and a deadlock: the database rolled a transaction back because of another. */
const conflicts: readonly unknown[] = ['40001', '40P01']

/** How many attempts there are at most; an assumption. */
const maxTries = 6

/** The longest wait before the second attempt; it doubles before each further one; an assumption. */
const firstWaitMs = 20

/** Runs a transaction, and repeats it after a conflict with another. */
export async function retryConflicts<Value>(run: () => Promise<Value>, chance: Chance, tries = 1): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    if (tries >= maxTries || !conflicts.includes(sqlStateOf(error))) throw error
  }
  // A random wait, so that two transactions in conflict do not meet again.
  await chance.wait(chance.random() * firstWaitMs * 2 ** (tries - 1))
  return retryConflicts(run, chance, tries + 1)
}
