import type { Answers, SentStatement, Snapshot } from './snapshot.ts'

/** A connection that a snapshot holds. */
export type Held = {
  readonly send: (statements: readonly SentStatement[]) => Promise<Answers>
  /** Ends the transaction and lets the connection go. */
  readonly release: () => Promise<void>
}

/** Opens a snapshot on a connection, which is taken with the first statements; `opening` runs before them. */
export function openSnapshot(hold: () => Promise<Held>, opening: readonly SentStatement[]): Snapshot {
  let held: Promise<Held> | undefined
  let last: Promise<unknown> = Promise.resolve()
  async function run(statements: readonly SentStatement[]): Promise<Answers> {
    const isFirst = held === undefined
    held ??= hold()
    const before = isFirst ? opening : []
    return withoutFirst(before.length, await (await held).send([...before, ...statements]))
  }
  return {
    run: (statements) => {
      const running = run(statements)
      last = Promise.allSettled([last, running])
      return running
    },
    end: async () => {
      await last
      const connection = await held?.catch(() => undefined)
      await connection?.release()
    },
  }
}

/** The answers to all statements but the first, which are our own. */
export function withoutFirst(count: number, { rows, ...failure }: Answers): Answers {
  return { rows: rows.slice(count), ...failure }
}
