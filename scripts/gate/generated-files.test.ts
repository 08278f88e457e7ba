import { expect, it } from 'vitest'
import { expectUnchanged, readContents } from './generated-files.ts'

const before = new Map([['a.graphql', 'type A']])

it('accepts files written again as they were', () => {
  expect(() => expectUnchanged(before, new Map(before))).not.toThrow()
})

const stale = [
  ['was changed', new Map([['a.graphql', 'type B']]), 'a.graphql'],
  ['is new', new Map([...before, ['b.graphql', '']]), 'b.graphql'],
  ['is gone', new Map([['b.graphql', '']]), 'a.graphql'],
] as const

it.each(stale)('names a file that %s', (_, after, path) => {
  expect(() => expectUnchanged(before, after)).toThrow(path)
})

it('refuses a generator that writes nothing', () => {
  expect(() => expectUnchanged(new Map(), new Map())).toThrow('No generated file')
})

it('reads the files that are there', () => {
  const contents = readContents(import.meta.dirname, ['generated-files.test.ts', 'absent.graphql'])
  expect([...contents.keys()]).toEqual(['generated-files.test.ts'])
})
