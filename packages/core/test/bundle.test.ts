import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const options: BuildOptions & { write: false } = {
  bundle: true,
  write: false,
  format: 'esm',
  external: ['zod', 'ts-ics'],
}
const sourceFolder = fileURLToPath(new URL('../src/', import.meta.url))

/** What an entry becomes as one file, as it is published. */
async function published(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...options, entryPoints: [`${sourceFolder}${entry}`] })
  return outputFiles[0]?.text ?? ''
}

/** What is left of a published entry when one name of it is used. */
async function bundled(name: string, entry = 'index.ts'): Promise<string> {
  const library = await published(entry)
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `export { ${name} } from 'library'` },
    plugins: [
      {
        name: 'library',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^library$/ }, () => ({ path: 'library', namespace: 'library' }))
          onLoad({ filter: /.*/, namespace: 'library' }, () => ({ contents: library, loader: 'js' }))
        },
      },
    ],
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
})
