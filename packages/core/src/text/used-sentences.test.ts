import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coreFolder } from '../../test/called-from-core.ts'
import { en } from './en/en.ts'

const speakers = globSync(['text/*.ts', 'text/report/*.ts', 'calendar/*.ts'], { cwd: coreFolder })
  .filter((path) => !path.endsWith('.test.ts') && !path.endsWith('sentences.ts'))
  .map((path) => readFileSync(`${coreFolder}${path}`, 'utf8'))
  .join('\n')

/** Whether code takes a sentence out of a locale, by its name or by taking it apart. */
function isTaken(key: string): boolean {
  const parts = `(?:\\w+(?:: \\w+)?, )*${key}\\b[^{}]*`
  return new RegExp(
    `(sentences|report|calendar)\\.${key}\\b|\\{ ${parts}\\} = (sentences|[\\w.]*report)|\\{ ${parts}\\}: Sentences`,
  ).test(speakers)
}

describe('no sentence is idle', () => {
  // Portals that show codes say the tables of plain words; the server serves them all.
  const tables = Object.entries(en).filter(([, table]) =>
    Object.values(table).some((said) => typeof said === 'function'),
  )

  it.each(tables.map(([key]) => key))('in %s', (key) => {
    expect(isTaken(key)).toBe(true)
  })

  it.each(Object.keys(en.report))('in the report, such as %s', (key) => {
    expect(isTaken(key)).toBe(true)
  })

  it.each(Object.keys(en.calendar))('in the calendar, such as %s', (key) => {
    expect(isTaken(key)).toBe(true)
  })
})
