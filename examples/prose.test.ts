import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBlocks } from './prose/block.ts'
import { expectSame } from './prose/expect-same.ts'
import { findPages, inWorkspace } from './prose/pages.ts'
import { refreshAnswers } from './prose/refresh-answers.ts'
import { refreshCode } from './prose/refresh-code.ts'
import { refreshTables } from './prose/refresh-tables.ts'
import { typeErrors } from './prose/type-errors.ts'

const pages = findPages().map((path) => ({ path, text: readFileSync(inWorkspace(path), 'utf8') }))

describe.each(pages)('$path', ({ path, text }) => {
  it('says what its code, its queries and the tables in the code say', async () => {
    expectSame(path, text, await refreshAnswers(await refreshCode(refreshTables(text))))
  })
})

describe('the code on all pages', () => {
  it('compiles', () => {
    const code = pages.map(({ path, text }): [string, string] => {
      const blocks = findBlocks(text).filter(({ info }) => info === 'ts')
      return [path, blocks.map((block) => block.text).join('\n')]
    })
    expect(typeErrors(new Map(code.filter(([, text]) => text)))).toEqual([])
  })
})
