/** The entries in rising order of a number; the same list where they are in that order already. */
export function sortedBy<Entry>(entries: readonly Entry[], numberOf: (entry: Entry) => number): readonly Entry[] {
  const isInOrder = entries.every((entry, index) => {
    const before = entries[index - 1]
    return before === undefined || numberOf(before) <= numberOf(entry)
  })
  return isInOrder ? entries : entries.toSorted((first, second) => numberOf(first) - numberOf(second))
}
