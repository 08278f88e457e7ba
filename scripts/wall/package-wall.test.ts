import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { findPackageBreaches } from './package-wall.ts'
import { sourcesOf } from './sources-of.ts'

const find = (text: string): readonly string[] =>
  describeBreaches(findPackageBreaches(sourcesOf({ 'a/a.ts': text, 'b/b.ts': '' }), ['zod']))

it.each(["import * as z from 'zod'", "import { b } from '../b/b.ts'", "import type { B } from '../b/b.ts'"])(
  'allows %s',
  (text) => {
    expect(find(text)).toEqual([])
  },
)

const broken = [
  ["import { readFileSync } from 'node:fs'", 'only relative files and zod may be imported'],
  ["import type { Stats } from 'node:fs'", 'only relative files and zod may be imported'],
  ["import { z } from 'zod/mini'", 'only relative files and zod may be imported'],
  ["import fc from 'fast-check'", 'only relative files and zod may be imported'],
  ["const fs = require('fs')", 'only relative files and zod may be imported'],
  ['const it = await import(name)', 'only relative files and zod may be imported'],
  ["import { a } from '../../server/a.ts'", 'it lies outside this folder'],
  ["import { b } from '../b/b'", 'there is no such file, extension included'],
  ["import { b } from '../b/b.test.ts'", 'source never imports a test'],
] as const

it.each(broken)('refuses %s', (text, reason) => {
  expect(find(text)).toEqual([expect.stringContaining(reason)])
})
