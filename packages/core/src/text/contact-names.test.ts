import { expect, it } from 'vitest'
import { contactNames } from './contact-names.ts'
import { escaped } from './report/report-view.ts'

const nameOf = contactNames([{ id: 'ann', name: 'Ann\u202Eylim' }])

it('a name turns no text round', () => {
  expect(nameOf('ann')).toBe('Annylim')
})

it('an id stands where a name is missing', () => {
  expect(nameOf('ben')).toBe('ben')
})

it.each([
  ['www.evil.example', 'www\\.evil.example'],
  ['https://evil.example', 'https\\://evil.example'],
  ['ann@evil.example', 'ann\\@evil.example'],
  ['J. Smith: one', 'J. Smith: one'],
])('%s becomes no link in a report', (name, markdown) => {
  expect(escaped(name)).toBe(markdown)
})
