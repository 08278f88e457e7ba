import { describe, expect, it } from 'vitest'
import { everySentence } from '../../test/every-sentence.ts'
import { enForImports } from './en/imports.ts'
import { esForImports } from './es/imports.ts'

const garbled = /undefined|NaN|\[object| {2}|[{}]|\$|[.,;:]{2}/
const facts = { count: 2, perWeek: 2, label: 'a', employer: 'a', domain: 'a', allowed: ['vcard'], columns: ['a'] }
const more = {
  limit: 'rows',
  minimum: 1,
  maximum: 5,
  found: 2,
  column: 'a',
  text: 'a',
  firstLine: 2,
  file: 'a',
  line: 2,
  sentence: 'a',
}
const asked = { ...facts, ...more, expected: 'date', invitations: 9, matches: 1, dayFirst: true }

describe.each([enForImports, esForImports])('sentences about imports', (sentences) => {
  it('are whole, and as many as in the other language', () => {
    const said = everySentence(sentences).map(([place, sentence]) => [place, say(place, sentence)] as const)
    expect(said.filter(([, text]) => text === '' || garbled.test(text))).toEqual([])
    expect(said.map(([place]) => place)).toEqual(everySentence(enForImports).map(([place]) => place))
  })
})

function say(place: string, sentence: unknown): string {
  const cells = place === 'issues.extra_cells' ? { ...asked, expected: 1 } : asked
  return typeof sentence === 'function' ? String(sentence(cells)) : String(sentence)
}
