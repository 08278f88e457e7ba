import { expect, it } from 'vitest'
import { findImports } from './find-imports.ts'

const cases = [
  ["import { a } from '../b/c.ts'", { kind: 'import', typeOnly: false, target: 'b/c.ts' }],
  ["import { type A, b } from '../b/c.ts'", { kind: 'import', typeOnly: false }],
  ["import { type A } from '../b/c.ts'", { kind: 'import', typeOnly: true }],
  ["import type { A } from '../b/c.ts'", { kind: 'import', typeOnly: true }],
  ["import type A from './c.ts'", { kind: 'import', typeOnly: true, target: 'a/c.ts' }],
  ["import './c.ts'", { kind: 'import', typeOnly: false }],
  ["import * as all from './c.ts'", { kind: 'import', typeOnly: false }],
  ["import x = require('./c.ts')", { kind: 'import', typeOnly: false }],
  ["export { a } from './c.ts'", { kind: 'reexport', typeOnly: false }],
  ["export type { A } from './c.ts'", { kind: 'reexport', typeOnly: true }],
  ["export { type A } from './c.ts'", { kind: 'reexport', typeOnly: true }],
  ["export * from './c.ts'", { kind: 'reexport', typeOnly: false }],
  ["const a = await import('./c.ts')", { kind: 'dynamic', typeOnly: false }],
  ["const a = require('node:fs')", { kind: 'dynamic', typeOnly: false, specifier: 'node:fs' }],
  ["type A = import('./c.ts').A", { kind: 'import', typeOnly: true }],
] as const

it.each(cases)('reads %s', (text, expected) => {
  expect(findImports({ path: 'a/file.ts', text })).toEqual([expect.objectContaining(expected)])
})

it.each(["// import './c.ts'", 'const text = "import \'./c.ts\'"', 'export const a = 1', 'export { a }'])(
  'reads nothing from %s',
  (text) => {
    expect(findImports({ path: 'a/file.ts', text })).toEqual([])
  },
)
