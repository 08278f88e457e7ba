import { setImmediate as pause } from 'node:timers/promises'

/** How many entries are worked on at once: a few milliseconds of work, an assumption. */
const sliceSize = 250

/** Maps a long list in slices, and lets other requests go on in between. */
export async function mapInSlices<Entry, Value>(
  entries: readonly Entry[],
  map: (slice: readonly Entry[], start: number) => Value,
): Promise<readonly Value[]> {
  const values: Value[] = []
  for (let start = 0; start < entries.length; start += sliceSize) {
    if (start > 0) await pause()
    values.push(map(entries.slice(start, start + sliceSize), start))
  }
  return values
}
