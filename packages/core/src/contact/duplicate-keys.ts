import type { DuplicateEntry } from './duplicate-entry.ts'
import type { ComparedName } from './duplicate-names.ts'
import { skeletonOf } from './duplicate-spelling.ts'

const shortestSkeleton = 3

/** What two contacts must share to be compared at all, each prefixed by its kind. */
export function duplicateKeys({ email, profileUrl, spellings }: DuplicateEntry): readonly string[] {
  const keys = spellings.flatMap(nameKeys)
  if (email) keys.push(`email ${email}`)
  if (profileUrl) keys.push(`profile ${profileUrl}`)
  return keys
}

function nameKeys(name: ComparedName): readonly string[] {
  if (name.words.length === 0) return []
  const skeleton = skeletonOf(name.words.join(''))
  const bySpelling = skeleton.length >= shortestSkeleton ? [`spelling ${skeleton}`] : []
  return [`name ${name.sorted}`, ...givenWithOther(name), ...bySpelling]
}

/** What an abbreviated name could be looked up by: “J. Lee”, “Ann L.”, or “Ann” with her employer. */
export function abbreviationKeys({ spellings, employer }: DuplicateEntry): readonly string[] {
  return spellings.flatMap(({ words: [given = '', ...others] }) => {
    const last = others.at(-1)
    if (last === undefined) return given && employer ? [`part ${given} ${employer}`] : []
    const isAbbreviated = given.length === 1 || last.length === 1
    return isAbbreviated ? [`initial ${given} ${last}`] : []
  })
}

/** Every abbreviation that would stand for this name. */
export function abbreviatedKeys({ spellings, employer }: DuplicateEntry): readonly string[] {
  return spellings.flatMap(({ words, givenNames }) => {
    const last = words.at(-1) ?? ''
    const byPart = employer ? [...words, ...givenNames].map((word) => `part ${word} ${employer}`) : []
    if (words.length < 2) return byPart
    return [
      `initial ${words[0]?.charAt(0)} ${last}`,
      ...givenNames.map((given) => `initial ${given} ${last.charAt(0)}`),
      ...byPart,
    ]
  })
}

function givenWithOther({ words, givenNames }: ComparedName): readonly string[] {
  const others = words.slice(1).filter((word) => word.length > 1)
  return givenNames.flatMap((given) =>
    others.map((other) => (given < other ? `pair ${given} ${other}` : `pair ${other} ${given}`)),
  )
}
