import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workspaceFolder } from '../gate/run-command.ts'

/** Files of core that break a rule, each with what Biome has to say of it. */
const breaches = [
  ['reads the clock', 'export const at = (): number => Date.now()', 'take `now`'],
  ['makes a date of the clock', 'export const at = (): Date => new Date()', 'take `now`'],
  ['draws a number', 'export const chance = (): number => Math.random()', 'deterministic'],
  ['reads a date in the local zone', 'export const hour = (at: Date): number => at.getHours()', 'time zone'],
  ['makes a date in the local zone', 'export const day = new Date(2026, 2, 1)', 'time zone'],
  ['compares text in the local language', "export const order = 'a'.localeCompare('b')", 'language'],
  [
    'prints in the local language',
    'export const shown = (value: number): string => value.toLocaleString()',
    'language',
  ],
  ['sees the process', 'export const place = process.cwd()', 'global variable process'],
  ['writes to the console', "console.log('here')", 'console'],
  ['imports a module of Node', "import { join } from 'node:path'\nexport const path = join('a')", 'Node.js'],
  ['imports another package', "import { uniq } from 'lodash'\nexport const one = uniq([1])", 'zod only'],
  ['has a class', 'export class Seeker {\n  id = 1\n}', 'no classes'],
  ['re-exports', "export { seekerSchema } from './seeker-schema.ts'", 'barrel'],
  ['imports a file named after nothing', "import { a } from './utils.ts'\nexport const b = a", 'after what it holds'],
  ['closes a cycle', "import { back } from './back.ts'\nexport const there = back", 'cycle'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'tiecraft-lint-'))
let output = ''

beforeAll(() => {
  const module = join(folder, 'packages/core/src/seeker')
  mkdirSync(module, { recursive: true })
  cpSync(join(workspaceFolder, 'biome.json'), join(folder, 'biome.json'))
  cpSync(join(workspaceFolder, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true })
  for (const [index, [, code]] of breaches.entries()) writeFileSync(join(module, `case-${index}.ts`), `${code}\n`)
  writeFileSync(
    join(module, 'back.ts'),
    "import type { there } from './case-14.ts'\n\nexport const back: typeof there = 1\n",
  )
  writeFileSync(join(module, 'sound.ts'), "import * as z from 'zod'\n\nexport const idSchema = z.string()\n")
  const biome = join(workspaceFolder, 'node_modules/@biomejs/biome/bin/biome')
  const options = ['--max-diagnostics=none', '--vcs-enabled=false', '--reporter=github']
  output = spawnSync(process.execPath, [biome, 'lint', ...options], { cwd: folder, encoding: 'utf8' }).stdout
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('a file of core', () => {
  it.each(breaches.map((breach, index) => [...breach, index] as const))(
    'is none that %s',
    (_, __, complaint, index) => {
      const lines = output.split('\n').filter((line) => line.includes(`case-${index}.ts`))
      expect(lines.join('\n')).toContain(complaint)
    },
  )

  it('may be any other', () => {
    expect(output).not.toContain('sound.ts')
  })
})
