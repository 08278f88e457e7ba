import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { sourcesOf } from './sources-of.ts'
import { findSyntaxBreaches } from './syntax-wall.ts'

const find = (text: string): readonly string[] => describeBreaches(findSyntaxBreaches(sourcesOf({ 'a.ts': text })))

const broken = [
  ['export default 1', 'has a default export'],
  ['export default function a() {}', 'has a default export'],
  ['const a = 1; export { a as default }', 'has a default export'],
  ["export { default } from './b.ts'", 'has a default export'],
  ['class A {}', 'has a class'],
  ['const A = class {}', 'has a class'],
  ['enum A { B }', 'has an enum'],
  ['const enum A { B }', 'has an enum'],
  ['namespace A { export const b = 1 }', 'has a namespace'],
] as const

it.each(broken)('refuses %s', (text, message) => {
  expect(find(text)).toEqual([`a.ts:1 ${message}`])
})

it.each(['export function a() {}', 'export const a = { default: 1, class: 2 }', 'const text = "class A {}"'])(
  'allows %s',
  (text) => {
    expect(find(text)).toEqual([])
  },
)
