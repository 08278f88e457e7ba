import { describe, expect, it } from 'vitest'
import * as english from './en/numbers.ts'
import * as spanish from './es/numbers.ts'
import { formatsFor } from './formats.ts'

/** No-break spaces as plain ones. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ')

describe('a number in a sentence', () => {
  it.each([
    [0, '0', '0'],
    [0.01, 'almost 0', 'casi 0'],
    [0.25, '0.3', '0,3'],
    [2, '2', '2'],
    [12.6, '13', '13'],
    [12_345, '12,345', '12.345'],
  ])('of %d is %s, in Spanish %s', (value, inEnglish, inSpanish) => {
    expect([english.number(value), spanish.number(value)]).toEqual([inEnglish, inSpanish])
  })

  it.each([
    [0, 'almost 0', 'casi 0'],
    [1, 'about 1', 'cerca de 1'],
    [7, 'about 7', 'unas 7'],
  ])('estimated at %d is %s, in Spanish %s', (value, inEnglish, inSpanish) => {
    expect([english.roughly(value), spanish.roughly(value)]).toEqual([inEnglish, inSpanish])
  })

  it.each([
    [0, 'under 1%', 'menos del 1 %'],
    [0.004, 'under 1%', 'menos del 1 %'],
    [0.5, 'about 50%', 'alrededor del 50 %'],
    [1, 'over 99%', 'más del 99 %'],
  ])('of the share %d is %s, in Spanish %s', (value, inEnglish, inSpanish) => {
    expect([english.about(value), plain(spanish.about(value))]).toEqual([inEnglish, inSpanish])
  })

  it.each([
    [0, '0 people', '0 personas'],
    [1, '1 person', '1 persona'],
    [1.04, '1 person', '1 persona'],
    [1.5, '1.5 people', '1,5 personas'],
    [2, '2 people', '2 personas'],
    [999_999, '999,999 people', '999.999 personas'],
    [1_000_000, '1,000,000 people', '1 millón de personas'],
    [1_500_000, '1,500,000 people', '1.500.000 personas'],
    [2_000_000, '2,000,000 people', '2 millones de personas'],
  ])('of %d with its noun is %s, in Spanish %s', (count, inEnglish, inSpanish) => {
    expect([english.plural(count, 'person', 'people'), spanish.plural(count, 'persona')]).toEqual([
      inEnglish,
      inSpanish,
    ])
  })

  it.each([
    [1, 3, '1 to 3', 'entre 1 y 3'],
    [1.01, 1.02, '1', '1'],
  ])('from %d to %d is %s, in Spanish %s', (low, high, inEnglish, inSpanish) => {
    expect([english.range(low, high), spanish.range(low, high)]).toEqual([inEnglish, inSpanish])
  })
})

describe('an estimate in Spanish', () => {
  it.each([
    [1, 'cerca de 1 persona'],
    [7, 'unas 7 personas'],
    [1_000_000, 'cerca de 1 millón de personas'],
    [3_000_000, 'cerca de 3 millones de personas'],
  ])('of %d is %s', (count, said) => {
    expect(spanish.roughlyOf(count, 'persona')).toBe(said)
  })
})

describe('a day', () => {
  it('is that of the time zone named, of UTC otherwise', () => {
    const { day } = formatsFor('en')
    const late = new Date('2026-03-02T23:30:00Z')
    const days = [day(late), day(late, 'Asia/Tokyo'), day(late, 'Moon/Tranquility')]
    expect(days).toEqual(['March 2, 2026', 'March 3, 2026', 'March 2, 2026'])
  })
})
