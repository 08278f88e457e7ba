import type { Issues } from '../issue/issue.ts'
import { keysOf } from '../value/keys-of.ts'

/** What an upsert did with a row, in words. */
export const upsertOutcomeMeanings = {
  created: 'There was no entry of that id: it was added.',
  updated: 'The entry of that id was changed.',
  unchanged: 'The entry of that id is as the row says already: nothing was written.',
  refused: 'The row contradicts the rules or the other rows: nothing of it was written.',
} as const

/** What an upsert did with a row, as a code. */
export type UpsertOutcome = keyof typeof upsertOutcomeMeanings

/** Every outcome of a row. */
export const upsertOutcomes: readonly UpsertOutcome[] = /* @__PURE__ */ keysOf(upsertOutcomeMeanings)

/** What an upsert did with a row: the entry as it is then, or why the row was refused. */
export type UpsertResult<Entry> =
  | {
      /** What was done with the row. */
      readonly outcome: 'created' | 'updated' | 'unchanged'
      /** The entry as it is now. */
      readonly entry: Entry
    }
  | {
      /** That nothing was done with the row. */
      readonly outcome: 'refused'
      /** Every reason at once; each path begins with the place of the row. */
      readonly issues: Issues
    }

/** What is stored of the entries that rows of an upsert name. */
export type UpsertTarget<Entry> = {
  /** The stored entries. */
  readonly entries: readonly Entry[]
  /** The versions of the stored entries, by id, where rows expect one. */
  readonly versions?: ReadonlyMap<string, number>
}
