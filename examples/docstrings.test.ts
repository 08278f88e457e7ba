import { globSync, readFileSync } from 'node:fs'
import * as core from '@tiecraft/core'
import { en } from '@tiecraft/core/en'
import * as rules from '@tiecraft/core/rules'
import * as storage from '@tiecraft/core/storage'
import { describe, it } from 'vitest'
import { expectSame } from './prose/expect-same.ts'
import { inWorkspace } from './prose/pages.ts'
import { refreshExamples } from './prose/refresh-examples.ts'

const sources = globSync('packages/core/src/**/*.ts', { cwd: inWorkspace('.') })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(inWorkspace(path), 'utf8') }))
  .filter(({ text }) => text.includes('@example'))

describe.each(sources)('$path', ({ path, text }) => {
  it('gives what its examples promise', async () => {
    const own: Readonly<Record<string, unknown>> = await import(inWorkspace(path))
    expectSame(path, text, await refreshExamples(text, { ...core, ...rules, ...storage, en, ...own }))
  })
})
