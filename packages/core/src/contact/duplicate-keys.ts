import type { DuplicateEntry } from './duplicate-entry.ts'
import { skeletonOf } from './duplicate-spelling.ts'

const shortestSkeleton = 3

/** What two contacts must share to be compared at all, each prefixed by its kind. */
export function duplicateKeys(entry: DuplicateEntry): readonly string[] {
  const { email, profileUrl, name } = entry
  const keys: string[] = []
  if (email) keys.push(`email ${email}`)
  if (profileUrl) keys.push(`profile ${profileUrl}`)
  if (name.words.length === 0) return keys
  keys.push(`name ${name.sorted}`, ...givenWithOther(entry))
  const skeleton = skeletonOf(name.words.join(''))
  if (skeleton.length >= shortestSkeleton) keys.push(`spelling ${skeleton}`)
  return keys
}

/** What an abbreviated name could be looked up by: “J. Lee”, “Ann L.”, or “Ann” with her employer. */
export function abbreviationKeys({ name, employer }: DuplicateEntry): readonly string[] {
  const [given = '', ...others] = name.words
  const last = others.at(-1)
  if (last === undefined) return given && employer ? [`part ${given} ${employer}`] : []
  const isAbbreviated = given.length === 1 || last.length === 1
  return isAbbreviated ? [`initial ${given} ${last}`] : []
}

/** Every abbreviation that would stand for this name. */
export function abbreviatedKeys({ name, employer }: DuplicateEntry): readonly string[] {
  const last = name.words.at(-1) ?? ''
  const byPart = employer ? [...name.words, ...name.givenNames].map((word) => `part ${word} ${employer}`) : []
  if (name.words.length < 2) return byPart
  return [
    `initial ${name.words[0]?.charAt(0)} ${last}`,
    ...name.givenNames.map((given) => `initial ${given} ${last.charAt(0)}`),
    ...byPart,
  ]
}

function givenWithOther({ name }: DuplicateEntry): readonly string[] {
  const others = name.words.slice(1).filter((word) => word.length > 1)
  return name.givenNames.flatMap((given) =>
    others.map((other) => (given < other ? `pair ${given} ${other}` : `pair ${other} ${given}`)),
  )
}
