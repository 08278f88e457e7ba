import {
  credentials,
  degreeSubjects,
  doubtfulCredentials,
  generations,
  noNames,
  titles,
} from './duplicate-name-words.ts'
import { wordsOf } from './normalize-text.ts'

/** A person's name for comparison: its words, given name first, and what was found beside them. */
export type NormalizedName = {
  /** None where the name is missing or says that it is. */
  readonly words: readonly string[]
  /** Written in brackets or quotes. */
  readonly nicknames: readonly string[]
  /** 1 for senior, 2 for junior, and so on. */
  readonly generation: number | undefined
}

/** A word as written, what it is compared by, and the same without its dots and hyphens. */
type Written = { readonly text: string; readonly words: readonly string[]; readonly plain: string }

/** Where a word stands: after how many words a comma came, if any did, and whether the whole name is in capitals. */
type Place = { readonly wordsBeforeComma: number; readonly shouted: boolean }

const asides = /\([^)]*\)|\[[^\]]*\]|"[^"]*"|“[^”]*”|„[^“”]*[“”]/g

/**
 * Normalizes a name: without titles, degrees, emoji, punctuation and accents, given name first.
 *
 * “Lee, Ann” is turned round; what follows a bar, a dash between spaces or an `@` is left out. Which words are titles
 * and degrees is a table and an assumption: a word missing there stays part of the name.
 *
 * @example normalizeName('Dr. José (Pepe) Núñez, MBA 🚀').words // => ['jose', 'nunez']
 */
export function normalizeName(name: string): NormalizedName {
  const own = name.split(/\s[-–—•]\s|[|@]/, 1)[0] ?? ''
  const bare = own.replace(asides, ' ')
  const [family = [], ...others] = (/[\p{L}\p{N}]/u.test(bare) ? bare : own).split(',').map(writtenWords)
  const shouted = own === own.toUpperCase()
  const place = { wordsBeforeComma: family.length, shouted }
  const given = others.flatMap((part) => givenIn(part, place))
  const words = [...given, ...withoutSuffixes(withoutTitles(family), shouted)].flatMap((word) => word.words)
  return {
    words: noNames.has(words.join(' ')) ? [] : words,
    nicknames: own === bare ? [] : nicknamesIn(own),
    generation: generationIn([...family.slice(1), ...others.flat()]),
  }
}

function writtenWords(part: string): readonly Written[] {
  return part
    .split(/\s+/)
    .map((text) => {
      const words = wordsOf(text)
      return { text, words, plain: words.join('') }
    })
    .filter(({ plain }) => plain !== '')
}

/** Given names after a comma; after a whole name there may be titles alone. */
function givenIn(part: readonly Written[], place: Place): readonly Written[] {
  if (place.wordsBeforeComma > 1 && part.every(isTitle)) return []
  return withoutTitles(part).filter((word) => !isSuffix(word, place))
}

function withoutTitles(words: readonly Written[]): readonly Written[] {
  const start = words.findIndex((word, place) => !isTitle(word, place))
  return start < 0 ? words : words.slice(start)
}

/** Whether a word is a title, parts joined by hyphens included, or says what the degree before it is in. */
function isTitle({ text, words, plain }: Written, place: number): boolean {
  if (titles.has(plain) || words.every((word) => titles.has(word))) return true
  const isAbbreviated = text.includes('.') || (place > 0 && /^\p{Ll}/u.test(text))
  return isAbbreviated && (degreeSubjects.has(plain) || words.every((word) => degreeSubjects.has(word)))
}

function withoutSuffixes(words: readonly Written[], shouted: boolean): readonly Written[] {
  const end = words.findLastIndex((word) => !isSuffix(word, { wordsBeforeComma: 0, shouted })) + 1
  return words.slice(0, Math.max(end, 1))
}

/** A degree, a certificate, a generation; after a whole name and a comma, any short word in capitals. */
function isSuffix({ text, plain }: Written, { wordsBeforeComma, shouted }: Place): boolean {
  if (credentials.has(plain) || generations.has(plain)) return true
  const inCapitals = !shouted && plain.length > 1 && /^[\p{Lu}\p{N}.®™-]+$/u.test(text)
  if (doubtfulCredentials.has(plain)) return inCapitals || /\..*\./.test(text)
  return inCapitals && wordsBeforeComma > 1 && plain.length <= 6
}

function nicknamesIn(name: string): readonly string[] {
  const asideWords = (name.match(asides) ?? []).filter((aside) => !aside.includes('/')).map(wordsOf)
  return asideWords.flatMap((words) => (words.length === 1 ? words : []))
}

function generationIn(words: readonly Written[]): number | undefined {
  return words.map(({ plain }) => generations.get(plain)).find((generation) => generation !== undefined)
}
