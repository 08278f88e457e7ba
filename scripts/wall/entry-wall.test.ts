import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { findEntryBreaches } from './entry-wall.ts'
import { sourcesOf } from './sources-of.ts'

const find = (path: string, text: string): readonly string[] =>
  describeBreaches(findEntryBreaches(sourcesOf({ [path]: text }), ['index.ts']))

const broken = [
  ['gap/index.ts', '', 'is an index'],
  ['gap/a.ts', "export { b } from './b.ts'", "re-exports './b.ts'"],
  ['gap/a.ts', "export type { B } from './b.ts'", "re-exports './b.ts'"],
  ['gap/a.ts', "export * from './b.ts'", "re-exports './b.ts'"],
  ['gap/a.ts', "import { b } from './b.ts'; export { b }", "re-exports 'b'"],
  ['gap/a.ts', "import { b } from './b.ts'; export { b as c }", "re-exports 'b as c'"],
  ['index.ts', "export * from './gap/a.ts'", 'exports all of a file'],
  ['index.ts', "export * as gap from './gap/a.ts'", 'exports all of a file'],
] as const

it.each(broken)('stops %s from saying %s', (path, text, message) => {
  expect(find(path, text)).toEqual([expect.stringContaining(message)])
})

it.each([
  ['index.ts', "export { a } from './gap/a.ts'"],
  ['index.ts', "export type { A } from './gap/a.ts'"],
  ['gap/a.ts', 'export const a = 1'],
  ['gap/a.ts', 'const a = 1; export { a }'],
  ['gap/an-index.ts', ''],
])('lets %s say %s', (path, text) => {
  expect(find(path, text)).toEqual([])
})
