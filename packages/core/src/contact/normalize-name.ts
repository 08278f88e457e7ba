import { credentials, doubtfulCredentials, generations, noNames, titles } from './duplicate-name-words.ts'
import { wordsOf } from './normalize-text.ts'

/** A person's name as it is compared: its words, given name first, and what was found beside them. */
export type NormalizedName = {
  /** None where the name is missing or says that it is. */
  readonly words: readonly string[]
  /** Written in brackets or quotes. */
  readonly nicknames: readonly string[]
  /** 1 for senior, 2 for junior, and so on. */
  readonly generation: number | undefined
}

/** Where a word of a name stands, and whether the whole name is written in capitals. */
type Place = { readonly afterComma: boolean; readonly shouted: boolean }

/**
 * A name without titles, degrees, emoji, punctuation and accents, in the order given name, family name.
 *
 * “Lee, Ann” is turned round; what follows a bar, a dash between spaces or an `@` is left out. Which words are titles
 * and degrees is a table and an assumption: a word missing there stays part of the name.
 *
 * @example normalizeName('Dr. José (Pepe) Núñez, MBA 🚀').words // => ['jose', 'nunez']
 */
export function normalizeName(name: string): NormalizedName {
  const own = name.split(/\s[-–—•]\s|[|@]/, 1)[0] ?? ''
  const bare = own.replace(asides, ' ')
  const written = wordsOf(bare).length > 0 ? bare : own
  const shouted = written === written.toUpperCase()
  const [family = [], ...given] = written
    .split(',')
    .map((part, index) => nameWords(part, { afterComma: index > 0, shouted }))
  const words = [...given.flat(), ...family].flatMap(wordsOf)
  return {
    words: noNames.has(words.join(' ')) ? [] : words,
    nicknames: own === bare ? [] : nicknamesIn(own),
    generation: generationIn(written),
  }
}

const asides = /\([^)]*\)|\[[^\]]*\]|"[^"]*"|“[^”]*”|„[^“”]*[“”]/g

function nameWords(part: string, place: Place): readonly string[] {
  const words = withoutTitles(part.split(/\s+/).filter((word) => wordsOf(word).length > 0))
  return place.afterComma ? words.filter((word) => !isSuffix(word, place)) : withoutSuffixes(words, place)
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !titles.has(plain(word)))
  return start < 0 ? words : words.slice(start)
}

function withoutSuffixes(words: readonly string[], place: Place): readonly string[] {
  const end = words.findLastIndex((word) => !isSuffix(word, place)) + 1
  return words.slice(0, Math.max(end, 1))
}

/** A degree, a certificate, a generation: after a comma also any short word in capitals, unless all of it is. */
function isSuffix(word: string, { afterComma, shouted }: Place): boolean {
  const plainWord = plain(word)
  if (credentials.has(plainWord) || generations.has(plainWord)) return true
  const inCapitals = !shouted && /^\p{Lu}[\p{Lu}\p{N}.®™-]+$/u.test(word)
  if (doubtfulCredentials.has(plainWord)) return inCapitals || /\..*\./.test(word)
  return afterComma && inCapitals && plainWord.length <= 6
}

function nicknamesIn(name: string): readonly string[] {
  return (name.match(asides) ?? [])
    .filter((aside) => !aside.includes('/'))
    .flatMap((aside) => {
      const words = wordsOf(aside)
      return words.length === 1 ? words : []
    })
}

function generationIn(name: string): number | undefined {
  const [, ...after] = name.split(/[\s,]+/).map(plain)
  return after.map((word) => generations.get(word)).find((generation) => generation !== undefined)
}

function plain(word: string): string {
  return wordsOf(word.replaceAll('.', '')).join('')
}
