import { sqlStateOf } from './sql-state-of.ts'

/** What decides how long to wait; tests bring their own. */
export type Chance = { readonly random: () => number; readonly wait: (ms: number) => Promise<void> }

/** A serialization failure and a deadlock: the database took a transaction back because of another. */
const conflicts: readonly unknown[] = ['40001', '40P01']

/** So often at most it is tried; an assumption. */
const mostTries = 6

/** The longest wait before the second try, twice as long before each further one; an assumption. */
const firstWaitMs = 20

/** Runs a transaction, and again where it met another. */
export async function retryConflicts<Value>(run: () => Promise<Value>, chance: Chance, tries = 1): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    if (tries >= mostTries || !conflicts.includes(sqlStateOf(error))) throw error
  }
  // Any wait up to the longest, so that two who met do not meet again.
  await chance.wait(chance.random() * firstWaitMs * 2 ** (tries - 1))
  return retryConflicts(run, chance, tries + 1)
}
