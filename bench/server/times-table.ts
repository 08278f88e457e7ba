import { formatSpread, spreadOf } from './spread.ts'
import { ratioOf } from './time-in-turn.ts'

/** The head of a table of times beside those of another. */
export function timesHead(what: string, other: string): string {
  return `\n| ${what} | Tiecraft, ms | ${other}, ms | × the time (spread) | × the speed |\n|---|---|---|---|---|`
}

/** A row of it: medians of the rounds, and the median and spread of their ratios. */
export function timesRow(what: string, own: readonly number[] = [], other: readonly number[] = []): string {
  const times = ratioOf(own, other)
  const [ownMs, otherMs] = [own, other].map((all) => spreadOf(all).median.toFixed(1))
  return `| ${[what, ownMs, otherMs, formatSpread(times), (1 / times.median).toFixed(2)].join(' | ')} |`
}
