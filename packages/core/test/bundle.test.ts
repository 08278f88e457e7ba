import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const sourceFolder = fileURLToPath(new URL('../src/', import.meta.url))

/** What a bundler keeps when one name of an entry is used; the package is published with one file for each source. */
async function bundled(name: string, entry = 'index.ts'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './${entry}'`, resolveDir: sourceFolder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external: ['zod', 'ts-ics'],
  })
  return outputFiles[0]?.text ?? ''
}

const inEnglish = /Your networking is working/
const inSpanish = /Tu red de contactos funciona/
const calendar = /VCALENDAR|ts-ics/
const meanings = /The channel was not tried yet|An old tie could be revived|Something that is needed is missing/

describe('a program that uses one thing of the library', () => {
  it.each([
    ['review', 'index.ts'],
    ['planWeek', 'index.ts'],
    ['advance', 'index.ts'],
    ['diagnose', 'index.ts'],
    ['thanksOwed', 'index.ts'],
    ['dueContacts', 'index.ts'],
    ['formatsFor', 'rules.ts'],
    ['defineLocale', 'rules.ts'],
    ['foldRecord', 'storage.ts'],
  ])('takes neither a locale nor descriptions of codes along with %s', async (name, entry) => {
    const code = await bundled(name, entry)
    expect(code).not.toBe('')
    for (const part of [inEnglish, inSpanish, calendar, meanings]) expect(code).not.toMatch(part)
  })

  it.each(['en', 'describeCause', 'describeReview'])('takes only English along with %s', async (name) => {
    const code = await bundled(name)
    expect(code).toMatch(inEnglish)
    for (const part of [inSpanish, calendar]) expect(code).not.toMatch(part)
  })

  it('takes only Spanish along with es', async () => {
    const code = await bundled('es', 'es.ts')
    expect(code).toMatch(inSpanish)
    for (const part of [inEnglish, calendar]) expect(code).not.toMatch(part)
  })

  it.each([
    ['advance', 3],
    ['thanksOwed', 3],
    ['questions', 3],
    ['mergeContacts', 4],
    ['diagnose', 28],
    ['review', 61],
  ])('takes no zod along with %s, and at most %d kB', async (name, kilobytes) => {
    const code = await bundled(name)
    expect(code).not.toContain('zod')
    expect(gzipSync(code).length).toBeLessThan(kilobytes * 1_000)
  })
})
