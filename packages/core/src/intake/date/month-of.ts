import { foldText } from '../../contact/normalize-text.ts'

/** How months begin in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const beginnings = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'maa', 'mrt', 'mrz'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
] as const

/** The month that a word names, from 1: written out or short, such as `März`, `janv.` or `Dec`. */
export function monthOf(word: string): number | undefined {
  const folded = foldText(word)
  if (folded.length < 3) return undefined
  const index = beginnings.findIndex((ways) => ways.some((way) => folded.startsWith(way)))
  return index < 0 ? undefined : index + 1
}
