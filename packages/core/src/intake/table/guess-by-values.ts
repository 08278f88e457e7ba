import type { ContactColumn } from '../column-mapping.ts'
import { importThresholds } from '../import-thresholds.ts'

/** What a cell looks like where its header says nothing; names look like anything else. */
const looks: readonly (readonly [ContactColumn, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.\w+$/],
  ['profile_url', /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:linkedin|xing|github)\.com\/./i],
  ['phone', /^\+?[\d\s()./-]{7,20}$/],
  ['name', /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3}$/u],
]

/** Guesses what a column holds from its cells. */
export function guessByValues(cells: readonly string[]): ContactColumn | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.length === 0) return undefined
  return looks.find(
    ([, look]) => filled.filter((cell) => look.test(cell)).length >= filled.length * importThresholds.min_look_share,
  )?.[0]
}

/** Whether a row holds an address, so that it is an entry and no header. */
export function holdsData(cells: readonly string[]): boolean {
  return cells.some((cell) => looks.slice(0, 2).some(([, look]) => look.test(cell.trim())))
}
