import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readSources } from './source.ts'

const folder = mkdtempSync(join(tmpdir(), 'sources-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('reads TypeScript files in every folder below, tests left out', () => {
  mkdirSync(join(folder, 'gap'))
  for (const path of ['index.ts', 'gap/gap.ts', 'gap/gap.test.ts', 'gap/notes.md'])
    writeFileSync(join(folder, path), path)
  expect(readSources(folder)).toEqual([
    { path: 'gap/gap.ts', text: 'gap/gap.ts' },
    { path: 'index.ts', text: 'index.ts' },
  ])
})
