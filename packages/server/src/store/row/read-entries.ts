import type { Issue, Result } from '@tiecraft/core'
import { mapInSlices } from './in-slices.ts'
import { refusalOf } from './refusal-of.ts'

type Read<Entry> = (input: unknown) => Result<readonly Entry[]>

/** Parses a long list of entries in slices; `read` is core's parser of such a list, `max` how many entries it allows. */
export async function readEntries<Entry>(
  input: unknown,
  read: Read<Entry>,
  max: number,
): Promise<Result<readonly Entry[]>> {
  if (!Array.isArray(input)) return read(input)
  if (input.length > max) return refusalOf({ code: 'too_big', path: [], maximum: `${max} entries` })
  const results = await mapInSlices(input, (slice, start) => movedBy(start, read(slice)))
  const [first, ...rest] = results.flatMap((it) => (it.success ? [] : it.issues))
  if (first) return { success: false, issues: [first, ...rest] }
  return { success: true, value: results.flatMap((it) => (it.success ? it.value : [])) }
}

/** A result whose issues name the entries of the whole list. */
function movedBy<Value>(start: number, result: Result<Value>): Result<Value> {
  if (result.success || start === 0) return result
  const moved = ({ path: [index, ...rest], ...issue }: Issue): Issue => ({
    ...issue,
    path: [Number(index) + start, ...rest],
  })
  const [first, ...others] = result.issues
  return { success: false, issues: [moved(first), ...others.map(moved)] }
}
