import { describe, expect, it } from 'vitest'
import { normalizeTag } from './normalize-tag.ts'
import { tagResolver } from './tag-resolver.ts'
import { tagSynonyms } from './tag-synonyms.ts'

describe('the synonyms', () => {
  const all = tagSynonyms.flat()

  it('are written as they are compared', () => {
    expect(all.filter((tag) => normalizeTag(tag) !== tag)).toEqual([])
  })

  it('name no tag twice', () => {
    expect(all.filter((tag, index) => all.indexOf(tag) !== index)).toEqual([])
  })

  it.each(tagSynonyms.map((list) => [list[0], list] as const))('all lead to %s', (name, list) => {
    expect(new Set(list.map(tagResolver(tagSynonyms)))).toEqual(new Set([name]))
  })
})

describe('a resolved tag', () => {
  it('is itself, normalised, where no synonym is declared', () => {
    expect(tagResolver([])('UX-Design')).toBe('ux design')
  })

  it('is never guessed at', () => {
    expect(tagResolver(tagSynonyms)('someone for ux')).toBe('someone for ux')
  })

  it("follows a portal's own synonyms in addition to the library's", () => {
    const resolve = tagResolver([...tagSynonyms, ['Logistics work', 'warehouse']])
    expect(['Warehouse', 'logistics-work', 'JS'].map(resolve)).toEqual([
      'logistics work',
      'logistics work',
      'javascript',
    ])
  })

  it.each([
    [
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ],
    [
      [
        ['b', 'c'],
        ['a', 'b'],
      ],
    ],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
        ['d', 'a'],
      ],
    ],
    [
      [
        ['a', 'b', 'a'],
        ['b', 'a'],
        ['c', 'b'],
      ],
    ],
  ])('is the same for lists that share a name: %j', (synonyms) => {
    expect(new Set(['a', 'b', 'c'].map(tagResolver(synonyms))).size).toBe(1)
  })

  it('is nothing where only punctuation was written', () => {
    expect(tagResolver([['-', 'figma']])('--')).toBe('')
  })

  it('takes the names of built-in properties for tags like any other', () => {
    expect(['__proto__', 'constructor'].map(tagResolver(tagSynonyms))).toEqual(['proto', 'constructor'])
  })
})
