import type { Statement } from '../query/statement.ts'
import type { Snapshot } from './snapshot.ts'

/** Runs a statement and reads the answer from its rows. */
type RunStatement = (statement: Statement) => Promise<unknown>

/** A function that reads with some statements. */
export type ReadWork<Value> = (run: RunStatement) => Promise<Value>

/** Reads from one snapshot until `end`. */
export type Reading = {
  readonly run: <Value>(work: ReadWork<Value>) => Promise<Value>
  /** Waits for running reads, then ends the snapshot. */
  readonly end: () => Promise<void>
}

/** A statement was not run, since one before it failed. */
export class SkippedError extends Error {}

type Asked = {
  readonly statement: Statement
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Reads from a snapshot; statements that are asked for at the same time are sent in one message. */
export function openReading(snapshot: Snapshot): Reading {
  const underWay = new Set<Promise<unknown>>()
  let waiting: Asked[] = []
  let sent: Promise<unknown> = Promise.resolve()
  const send = async (): Promise<void> => {
    const asked = waiting
    waiting = []
    try {
      const { rows, ...failure } = await snapshot.run(asked.map(({ statement }) => statement))
      for (const [place, { statement, resolve, reject }] of asked.entries()) {
        const mine = rows[place]
        if (mine) settle(() => statement.read(mine), resolve, reject)
        else reject('error' in failure && place === rows.length ? failure.error : new SkippedError('A read failed.'))
      }
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }
  const run: RunStatement = (statement) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) sent = Promise.all([sent, afterThisStep(send)])
      waiting.push({ statement, resolve, reject })
    })
  return {
    run: (work) => {
      const answer = work(run)
      underWay.add(answer)
      return answer.finally(() => underWay.delete(answer))
    },
    end: async () => {
      await Promise.allSettled(underWay)
      await sent
      await snapshot.end()
    },
  }
}

function settle(read: () => unknown, resolve: (answer: unknown) => void, reject: (error: unknown) => void): void {
  try {
    resolve(read())
  } catch (error) {
    reject(error)
  }
}

/** Runs a function once all that can go on without waiting for anything has gone on. */
async function afterThisStep(work: () => Promise<void>): Promise<void> {
  await Promise.resolve()
  await new Promise<void>((resolve) => process.nextTick(resolve))
  await work()
}
