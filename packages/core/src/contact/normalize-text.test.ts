import { describe, expect, it } from 'vitest'
import { foldText, spellOut, wordsOf } from './normalize-text.ts'

describe('foldText', () => {
  it.each([
    ['ÉMILE', 'emile'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Straße', 'strasse'],
    ['𝓙𝓸𝓱𝓷', 'john'],
    ['İpek', 'ipek'],
    ['zero\u200bwidth', 'zerowidth'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('keeps the marks of scripts in which they are letters', () => {
    expect(foldText('राम')).not.toBe(foldText('रम'))
    expect(foldText('が')).not.toBe(foldText('か'))
  })
})

describe('spellOut', () => {
  it.each([
    ['Jürgen Müller', 'Juergen Mueller'],
    ['u\u0308ber', 'ueber'],
    ['BJÖRN ÅS', 'BJOERN AAS'],
    ['José', 'José'],
    ['Юлия Щербакова', 'IUliia SHCHerbakova'],
  ])('spells %s as %s', (text, spelled) => {
    expect(spellOut(text)).toBe(spelled)
  })
})

describe('wordsOf', () => {
  it.each([
    ['  two   words ', ['two', 'words']],
    ['O’Brien-Smith', ['obrien', 'smith']],
    ['❤️ 🚀 👩🏽‍💻', []],
    ['Person 17', ['person', '17']],
  ])('parts %s into %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
