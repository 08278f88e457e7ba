import { describe, expect, it } from 'vitest'
import { localClock } from '../../value/local-clock.ts'
import { parseDate } from './parse-date.ts'

const reading = { clock: localClock(), dayFirst: false }

describe('a date', () => {
  it.each([
    ['05 Mar 2024', '2024-03-05T00:00:00.000Z'],
    ['5-Mar-24', '2024-03-05T00:00:00.000Z'],
    ['05-MAR-24', '2024-03-05T00:00:00.000Z'],
    ['3/5/18, 9:05 PM', '2018-03-05T21:05:00.000Z'],
    ['03/05/18, 12:05 AM', '2018-03-05T00:05:00.000Z'],
    ['3/5/18, 9:05\u202fPM', '2018-03-05T21:05:00.000Z'],
    ['05.03.2024', '2024-03-05T00:00:00.000Z'],
    ['13/02/2024', '2024-02-13T00:00:00.000Z'],
    ['2024-03-05', '2024-03-05T00:00:00.000Z'],
    ['2024-03-05 21:05:30 UTC', '2024-03-05T21:05:30.000Z'],
    ['2024-03-05T21:05:30.250+01:00', '2024-03-05T20:05:30.250Z'],
    ['20240305T210530Z', '2024-03-05T21:05:30.000Z'],
    ['2. März 2024', '2024-03-02T00:00:00.000Z'],
    ['2 de marzo de 2024', '2024-03-02T00:00:00.000Z'],
    ['1er juin 2024', '2024-06-01T00:00:00.000Z'],
    ['12 juil. 2024', '2024-07-12T00:00:00.000Z'],
    ['Mar 2, 2024', '2024-03-02T00:00:00.000Z'],
  ])('is read from “%s”', (text, expected) => {
    expect(parseDate(text, reading)?.toISOString()).toBe(expected)
  })

  it.each([
    '',
    'yesterday',
    '31 Feb 2024',
    '2024-13-01',
    '3/5',
    '05 Foo 2024',
    '1/1/1776',
    '2024-03-05 25:00',
    '9'.repeat(100),
  ])('is none in “%s”', (text) => {
    expect(parseDate(text, reading)).toBeUndefined()
  })

  it('puts the day first where that is asked for', () => {
    expect(parseDate('3/4/2024', { ...reading, dayFirst: true })?.toISOString()).toBe('2024-04-03T00:00:00.000Z')
  })

  it('is of the zone it names, or else of the one given', () => {
    const madrid = { ...reading, clock: localClock('Europe/Madrid') }
    expect(parseDate('2024-07-05 10:00', madrid)?.toISOString()).toBe('2024-07-05T08:00:00.000Z')
    expect(parseDate('2024-07-05 10:00 UTC', madrid)?.toISOString()).toBe('2024-07-05T10:00:00.000Z')
  })
})
