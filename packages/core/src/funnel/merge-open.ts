import { sortedBy } from '../value/sorted-by.ts'

/** Attempts at a step begun at one moment, in milliseconds since 1970, whose outcome may still come. */
export type OpenAttempts = { readonly since: number; readonly people: number; readonly weighted: number }

/** Puts open attempts in order of time, those begun at one moment together. */
export function mergeOpen(attempts: readonly OpenAttempts[]): readonly OpenAttempts[] {
  const merged: OpenAttempts[] = []
  for (const next of sortedBy(attempts, ({ since }) => since)) {
    const last = merged.at(-1)
    if (last?.since !== next.since) merged.push(next)
    else {
      const [people, weighted] = [last.people + next.people, last.weighted + next.weighted]
      merged[merged.length - 1] = { since: next.since, people, weighted }
    }
  }
  return merged
}
