import { isSpelledAlike } from './duplicate-spelling.ts'

/** What is compared of a name: its words, given name first, and what the given name may stand for. */
export type ComparedName = {
  readonly words: readonly string[]
  /** The same words in alphabetical order. */
  readonly sorted: string
  /** The given name as written, its formal forms, and nicknames written beside it. */
  readonly givenNames: readonly string[]
}

/** How well two names agree, or that they do not. */
const nameAgreements = [
  'same_name',
  'transposed_name',
  'nickname',
  'partial_name',
  'similar_name',
  'name_initial',
  'one_name_part',
  'other_names_differ',
  'different_name',
] as const

export type NameAgreement = (typeof nameAgreements)[number]

type OtherNames = 'same' | 'partial' | 'initial' | 'similar' | 'different'
type GivenName = Exclude<OtherNames, 'partial'> | 'nickname'

/** What follows from how the given names (rows) and all other names (columns) agree. */
const nameTable = {
  same: {
    same: 'same_name',
    partial: 'partial_name',
    initial: 'name_initial',
    similar: 'similar_name',
    different: 'other_names_differ',
  },
  nickname: {
    same: 'nickname',
    partial: 'nickname',
    initial: 'name_initial',
    similar: 'other_names_differ',
    different: 'other_names_differ',
  },
  initial: {
    same: 'name_initial',
    partial: 'name_initial',
    initial: 'name_initial',
    similar: 'different_name',
    different: 'different_name',
  },
  similar: {
    same: 'similar_name',
    partial: 'similar_name',
    initial: 'different_name',
    similar: 'different_name',
    different: 'different_name',
  },
  different: {
    same: 'different_name',
    partial: 'different_name',
    initial: 'different_name',
    similar: 'different_name',
    different: 'different_name',
  },
} as const satisfies Record<GivenName, Record<OtherNames, NameAgreement>>

/** How well two names agree; undefined where one is missing. */
export function compareNames(first: ComparedName, second: ComparedName): NameAgreement | undefined {
  if (first.words.length === 0 || second.words.length === 0) return undefined
  if (first.sorted === second.sorted) return compareSameWords(first, second)
  if (first.words.join('') === second.words.join('')) return 'same_name'
  const [[, ...firstOthers], [, ...secondOthers]] = [first.words, second.words]
  if (firstOthers.length === 0 || secondOthers.length === 0) return comparePart(first, second)
  return nameTable[compareGiven(first, second)][compareOthers(firstOthers, secondOthers)]
}

// “J. S.” and “Ann” are equal to themselves, yet name many people; two characters of Chinese, Japanese or Korean do not.
function compareSameWords({ words }: ComparedName, second: ComparedName): NameAgreement {
  const full = words.filter((word) => word.length > 1)
  const isWhole = full.length > 1 || full.some((word) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(word))
  if (!isWhole) return words.length > 1 ? 'name_initial' : 'one_name_part'
  return words.join() === second.words.join() ? 'same_name' : 'transposed_name'
}

function comparePart(first: ComparedName, second: ComparedName): NameAgreement {
  const isShared = first.words.some((word) => second.words.includes(word)) || sharesGivenName(first, second)
  return isShared ? 'one_name_part' : 'different_name'
}

function compareGiven(first: ComparedName, second: ComparedName): GivenName {
  const [one = '', other = ''] = [first.words[0], second.words[0]]
  if (one === other) return 'same'
  if (sharesGivenName(first, second)) return 'nickname'
  if (isInitialOf(one, other)) return 'initial'
  return isSpelledAlike(one, other) ? 'similar' : 'different'
}

function compareOthers(first: readonly string[], second: readonly string[]): OtherNames {
  if (first.join('') === second.join('')) return 'same'
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first]
  if (isPartOf(shorter, longer))
    return shorter.some((word) => word.length > 1 && longer.includes(word)) ? 'partial' : 'initial'
  const isAlike =
    first.length === second.length && first.every((word, index) => isSpelledAlike(word, second[index] ?? ''))
  return isAlike ? 'similar' : 'different'
}

/** Whether all the words stand among the others in the same order, initials for words included. */
function isPartOf(shorter: readonly string[], longer: readonly string[]): boolean {
  let from = 0
  return shorter.every((word) => {
    const found = longer.findIndex((other, index) => index >= from && (word === other || isInitialOf(word, other)))
    from = found + 1
    return found >= 0
  })
}

function isInitialOf(one: string, other: string): boolean {
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))
}

function sharesGivenName({ givenNames }: ComparedName, second: ComparedName): boolean {
  return givenNames.some((name) => second.givenNames.includes(name))
}
