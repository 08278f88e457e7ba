import { type Spread, spreadOf } from './spread.ts'

/** What is timed, and what has to be done before and after each time, which is not. */
export type Work = {
  readonly before?: () => Promise<unknown>
  readonly run: () => Promise<unknown>
  readonly after?: () => Promise<unknown>
}

/** How many rounds, and how often each work is done in a round. */
export type Turns = { readonly rounds: number; readonly times: number }

/** Milliseconds of each work in each round, as the median of its times; one more round before them warms up. */
export async function timeInTurn(works: readonly Work[], { rounds, times }: Turns): Promise<readonly number[][]> {
  const medians = works.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    const taken = works.map((): number[] => [])
    for (let time = 0; time < times; time += 1) {
      for (const [index, work] of works.entries()) taken[index]?.push(await timed(work))
    }
    if (round > 0) for (const [index, all] of taken.entries()) medians[index]?.push(spreadOf(all).median)
  }
  return medians
}

/** How many times as long the one takes as the other, round by round. */
export function ratioOf(times: readonly number[] = [], others: readonly number[] = []): Spread {
  return spreadOf(times.map((time, round) => time / (others[round] ?? Number.NaN)))
}

async function timed({ before, run, after }: Work): Promise<number> {
  await before?.()
  const started = performance.now()
  await run()
  const took = performance.now() - started
  await after?.()
  return took
}
