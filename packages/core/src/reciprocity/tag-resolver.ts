import { normalizeTag } from './normalize-tag.ts'
import type { TagSynonyms } from './tag-synonyms.ts'

/** Creates a resolver from tags to their canonical names; tags of punctuation only resolve to an empty name. */
export function tagResolver(synonyms: TagSynonyms): (tag: string) => string {
  const names = nameSynonyms(synonyms)
  const seen = new Map<string, string>()
  return (tag) => {
    const known = seen.get(tag)
    if (known !== undefined) return known
    const name = nameOf(normalizeTag(tag), names)
    seen.set(tag, name)
    return name
  }
}

/** Each synonym with a name closer to the one to show. */
function nameSynonyms(synonyms: TagSynonyms): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const list of synonyms) {
    const [first, ...others] = list.map(normalizeTag).filter((tag) => tag !== '')
    for (const other of others) {
      const [shown, merged] = [nameOf(first ?? other, names), nameOf(other, names)]
      if (shown !== merged) names.set(merged, shown)
    }
  }
  return names
}

function nameOf(tag: string, names: ReadonlyMap<string, string>): string {
  let name = tag
  for (let next = names.get(name); next !== undefined; next = names.get(name)) name = next
  return name
}
