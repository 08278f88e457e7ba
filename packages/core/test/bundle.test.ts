import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const sourceFolder = fileURLToPath(new URL('../src/', import.meta.url))

/** What a bundler keeps when one name of an entry is used, or all of them; the package is published with one file for each source. */
async function bundled(name: string, entry = 'index.ts'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${name === '*' ? name : `{ ${name} }`} from './${entry}'`, resolveDir: sourceFolder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external: ['zod', 'ts-ics', 'papaparse', 'fflate', 'ical.js'],
  })
  return outputFiles[0]?.text ?? ''
}

const inEnglish = /Your networking is working/
const inSpanish = /Tu red de contactos funciona/
const englishToAdvisers = /People who helped them have not been thanked yet/
const spanishToAdvisers = /Hay personas que ayudaron y a quienes/
const locales = [inEnglish, inSpanish, englishToAdvisers, spanishToAdvisers]
const calendar = /VCALENDAR|ts-ics/
const intake = /papaparse|fflate|ical\.js/
const meanings = /The channel was not tried yet|An old tie could be revived|Something that is needed is missing/

describe('a program that uses one thing of the library', () => {
  it.each([
    ['review', 'index.ts'],
    ['planWeek', 'index.ts'],
    ['advance', 'index.ts'],
    ['diagnose', 'index.ts'],
    ['thanksOwed', 'index.ts'],
    ['dueContacts', 'index.ts'],
    ['describeReview', 'index.ts'],
    ['formatsFor', 'rules.ts'],
    ['defineLocale', 'rules.ts'],
    ['foldRecord', 'storage.ts'],
  ])('takes neither a locale nor descriptions of codes along with %s', async (name, entry) => {
    const code = await bundled(name, entry)
    expect(code).not.toBe('')
    for (const part of [...locales, calendar, intake, meanings]) expect(code).not.toMatch(part)
  })

  it.each([
    ['en', inEnglish],
    ['enForAdvisers', englishToAdvisers],
    ['es', inSpanish],
    ['esForAdvisers', spanishToAdvisers],
  ])('takes no other language, and nothing that is for others, along with %s', async (name, own) => {
    const code = await bundled(name, `${name.slice(0, 2)}.ts`)
    expect(code).toMatch(own)
    for (const part of [...locales, calendar, intake].filter((it) => it !== own)) expect(code).not.toMatch(part)
  })

  it.each([
    ['advance', 3],
    ['thanksOwed', 3],
    ['questions', 3],
    ['mergeContacts', 4],
    ['diagnose', 28],
    ['review', 59],
  ])('takes no zod along with %s, and at most %d kB', async (name, kilobytes) => {
    const code = await bundled(name)
    expect(code).not.toContain('zod')
    expect(gzipSync(code).length).toBeLessThan(kilobytes * 1_000)
  })

  it('takes English along with everything, but nothing said to advisers and no other locale', async () => {
    const code = await bundled('*')
    for (const part of [inSpanish, englishToAdvisers, spanishToAdvisers, calendar, intake])
      expect(code).not.toMatch(part)
    expect(gzipSync(code).length).toBeLessThan(112_000)
  })
})
