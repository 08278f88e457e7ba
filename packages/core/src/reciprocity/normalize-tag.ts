/**
 * Normalizes a need or an offer for comparison.
 *
 * Capitals, character width, runs of spaces, dashes and underscores, invisible characters and a leading # do not
 * matter. Everything else does, accents and plurals included: synonyms are declared, never guessed.
 *
 * @example
 * normalizeTag(' #Front-End  Development') // => 'front end development'
 */
export function normalizeTag(tag: string): string {
  return tag
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\s_\p{Pd}]+/gu, ' ')
    .replace(/^[# ]+/, '')
    .trimEnd()
}
