import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/arbitraries/any-text.ts'
import { normalizeTag } from './normalize-tag.ts'

describe('a tag', () => {
  it.each([
    ['Figma', 'figma'],
    [' #Front-End  Development', 'front end development'],
    ['front_end\u2013development', 'front end development'],
    ['Ｆｉｇｍａ', 'figma'],
    ['fig\u200Bma', 'figma'],
    ['re\u0301sume\u0301 review', 'résumé review'],
    ['C#', 'c#'],
    ['C++', 'c++'],
    ['Node.js', 'node.js'],
    ['#', ''],
    [' - ', ''],
  ])('%j is compared as %j', (tag, normalized) => {
    expect(normalizeTag(tag)).toBe(normalized)
  })

  it.each([
    ['résumé', 'resume'],
    ['lead', 'leads'],
    ['node.js', 'nodejs'],
    ['c', 'c++'],
    ['designer', 'design'],
  ])('%j is not taken for %j', (first, second) => {
    expect(normalizeTag(first)).not.toBe(normalizeTag(second))
  })

  it('stays as it is once normalised', () => {
    fc.assert(
      fc.property(anyText(), (tag) => {
        expect(normalizeTag(normalizeTag(tag))).toBe(normalizeTag(tag))
      }),
    )
  })
})
