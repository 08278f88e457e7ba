import { describe, expect, it } from 'vitest'
import { isSpelledAlike, skeletonOf } from './duplicate-spelling.ts'

describe('isSpelledAlike', () => {
  it.each([
    ['jonathan', 'jonathon'],
    ['muller', 'mueller'],
    ['steven', 'stevne'],
    ['lee', 'lee'],
  ])('takes %s for %s', (first, second) => {
    expect(isSpelledAlike(first, second)).toBe(true)
    expect(isSpelledAlike(second, first)).toBe(true)
  })

  it.each([
    ['ann', 'anne'],
    ['lee', 'lea'],
    ['maria', 'marta maria'],
    ['1700', '1701'],
    ['robert', 'rupert'],
  ])('does not take %s for %s', (first, second) => {
    expect(isSpelledAlike(first, second)).toBe(false)
    expect(isSpelledAlike(second, first)).toBe(false)
  })
})

describe('skeletonOf', () => {
  it.each([
    ['catherine', 'katharina'],
    ['stephen', 'stefan'],
    ['meyer', 'maier'],
  ])('is one for %s and %s', (first, second) => {
    expect(skeletonOf(first)).toBe(skeletonOf(second))
  })
})
