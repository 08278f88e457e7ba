import type { Introducible } from './introducible.ts'

/** Makes a count of the needs that each of two meets for the other, quick for one person against many. */
export function matchCounter(
  tagCount: number,
): (first: Introducible, second: Introducible) => { readonly toFirst: number; readonly toSecond: number } {
  const needs = new Uint8Array(tagCount)
  const offers = new Uint8Array(tagCount)
  let marked: Introducible | undefined
  return (first, second) => {
    if (marked !== first) {
      if (marked) markAll(marked, 0)
      markAll(first, 1)
      marked = first
    }
    return { toFirst: sumOf(second.offers, needs), toSecond: sumOf(second.needs, offers) }
  }

  function markAll(person: Introducible, mark: number): void {
    for (const tag of person.needs) needs[tag] = mark
    for (const tag of person.offers) offers[tag] = mark
  }
}

function sumOf(tags: readonly number[], marks: Uint8Array): number {
  let sum = 0
  for (const tag of tags) sum += marks[tag] ?? 0
  return sum
}
