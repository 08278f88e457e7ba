import { describe, expect, test } from 'vitest'
import { chooseLocale } from './choose-locale.ts'

describe('the language of the texts', () => {
  test.each([
    [undefined, 'en'],
    [null, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['es', 'es'],
    ['ES', 'es'],
    ['es-MX', 'es'],
    ['es-419,es;q=0.9,en;q=0.8', 'es'],
    ['en-GB,en;q=0.9,es;q=0.8', 'en'],
    ['es;q=0.1,en;q=0.9', 'en'],
    ['fr,es;q=0.5', 'es'],
    ['fr', 'en'],
    ['ja-JP', 'en'],
    ['es;q=0', 'en'],
    ['en;q=0, *', 'es'],
    ['es;q=0, *', 'en'],
    ['fr, *;q=0.1', 'en'],
    ['not a language', 'en'],
    ['x'.repeat(5_000), 'en'],
    [Array.from({ length: 2_000 }, () => 'zz').join(','), 'en'],
  ])('wished for by %j is %s', (header, tag) => {
    expect(chooseLocale(header).tag).toBe(tag)
  })
})
