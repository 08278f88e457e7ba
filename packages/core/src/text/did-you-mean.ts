/**
 * The one of several codes that was probably meant; undefined where none is near.
 *
 * Near is what begins alike, or differs by two letters at most, whatever the case and the punctuation.
 */
export function didYouMean(given: string, codes: readonly string[]): string | undefined {
  const wanted = plain(given)
  if (wanted.length < 3) return undefined
  const begun = codes.find((code) => plain(code).startsWith(wanted) || wanted.startsWith(plain(code)))
  return begun ?? codes.find((code) => isNear(wanted, plain(code)))
}

const maxEdits = 2

function plain(code: string): string {
  return code.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Whether two texts differ by so many added, lost or changed letters at most. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > maxEdits || one.length > 200) return false
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [place, against] of [...other].entries()) {
      const changed = (row[place] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return (row.at(-1) ?? 0) <= maxEdits
}
