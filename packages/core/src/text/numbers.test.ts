import { describe, expect, it } from 'vitest'
import { about, number, plural, range } from './en/numbers.ts'

describe('a number in a sentence', () => {
  it.each([
    [0, '0'],
    [0.01, 'next to 0'],
    [0.25, '0.3'],
    [2, '2'],
    [12.6, '13'],
    [1_234, '1,234'],
  ])('of %d is %s', (value, text) => {
    expect(number(value)).toBe(text)
  })

  it.each([
    [0, 'under 1%'],
    [0.004, 'under 1%'],
    [0.5, 'about 50%'],
    [1, 'over 99%'],
  ])('of the share %d is %s', (value, text) => {
    expect(about(value)).toBe(text)
  })

  it.each([
    [0, '0 people'],
    [1, '1 person'],
    [2, '2 people'],
  ])('of %d with its noun is %s', (count, text) => {
    expect(plural(count, 'person', 'people')).toBe(text)
  })

  it.each([
    [1, 3, '1 to 3'],
    [1.01, 1.02, '1'],
  ])('from %d to %d is %s', (low, high, text) => {
    expect(range(low, high)).toBe(text)
  })
})
