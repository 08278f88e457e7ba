import type { DuplicateEntry } from './duplicate-entry.ts'
import { abbreviatedKeys, abbreviationKeys, duplicateKeys } from './duplicate-keys.ts'

const fullBlock = 20
const neighbourhood = 10

/**
 * Pairs of entries worth comparing, by their places in the list: those that share a key.
 *
 * Up to 20 entries that share a key are compared each with each; of more, each only with the ten that follow it in the
 * list (sorted neighbourhood), so that a key shared by all costs no more per contact than one shared by twenty. Both
 * figures are assumptions. The entries must be sorted so that alike ones stand together.
 */
export function duplicateCandidates(entries: readonly DuplicateEntry[]): readonly (readonly [number, number])[] {
  const seen = new Set<number>()
  const pairs: (readonly [number, number])[] = []
  for (const block of blocksOf(entries)) {
    const reach = block.length > fullBlock ? neighbourhood : fullBlock
    block.forEach((first, place) => {
      for (const second of block.slice(place + 1, place + 1 + reach)) {
        const pair = first * entries.length + second
        if (seen.has(pair)) continue
        seen.add(pair)
        pairs.push([first, second])
      }
    })
  }
  return pairs
}

function blocksOf(entries: readonly DuplicateEntry[]): readonly (readonly number[])[] {
  const abbreviations = new Set(entries.flatMap(abbreviationKeys))
  const blocks = new Map<string, number[]>()
  entries.forEach((entry, place) => {
    const wanted = abbreviatedKeys(entry).filter((key) => abbreviations.has(key))
    for (const key of new Set([...duplicateKeys(entry), ...wanted])) {
      const block = blocks.get(key)
      if (block) block.push(place)
      else blocks.set(key, [place])
    }
  })
  return [...blocks.values()].filter((block) => block.length > 1)
}
