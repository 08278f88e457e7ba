import { withoutFirst } from './open-snapshot.ts'
import type { Answers, SentStatement, Snapshot, Snapshots } from './snapshot.ts'
import type { Whose } from './tenant-transaction.ts'

/** Reads that may take one round trip in all. */
export type BriefReads = {
  readonly open: () => Snapshot
  /** Whether more had to be read: what was read is no whole answer, and not from one snapshot. */
  readonly isCutShort: () => boolean
  /** Checks the proof unless a read has; false where it failed. */
  readonly isProven: () => Promise<boolean>
}

/** Reads all that is asked for at the same time, with the proof that it may be read, in one message; and nothing after. */
export function briefReads(
  { once }: Snapshots,
  whose: Whose,
  /** A statement that finds a row as long as the caller may read; absent where that is known. */
  proof: SentStatement | undefined,
): BriefReads {
  const proofs = proof ? [proof] : []
  let proven = proof === undefined ? true : undefined
  let isUsed = false
  let isCutShort = false
  async function run(statements: readonly SentStatement[]): Promise<Answers> {
    const answers = await once(whose, [...proofs, ...statements])
    const [found] = answers.rows
    if (proof && found) proven = found.length > 0
    return withoutFirst(proofs.length, answers)
  }
  return {
    open: () => ({
      run: (statements) => {
        isCutShort ||= isUsed
        if (isUsed) throw new Error('More was read than at first.')
        isUsed = true
        return run(statements)
      },
      end: async () => {},
    }),
    isCutShort: () => isCutShort,
    isProven: async () => {
      const { error } = proven === undefined ? await run([]) : {}
      if (error !== undefined) throw error
      return proven ?? false
    },
  }
}
